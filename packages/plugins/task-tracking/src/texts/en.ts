import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Tasks on the task-assignment software",
  "plugin.description":
    "Tasks assigned by superiors are on the software, kept up to date and done in time; none is overdue",

  "fact.tasks-assigned": "Tasks assigned in the period",
  "fact.tasks-assigned.unit": "tasks",
  "fact.tasks-assigned.help": "As the software has them at the visit, with those carried over.",
  "fact.tasks-due": "Tasks that fell due",
  "fact.tasks-due.unit": "tasks",
  "fact.tasks-done-in-time": "Tasks done in time",
  "fact.tasks-done-in-time.unit": "tasks",
  "fact.tasks-done-late": "Tasks done, but late",
  "fact.tasks-done-late.unit": "tasks",
  "fact.tasks-overdue": "Tasks overdue and not done",
  "fact.tasks-overdue.unit": "tasks",
  "fact.tasks-not-yet-due": "Tasks under way, not yet due",
  "fact.tasks-not-yet-due.unit": "tasks",
  "fact.tasks-late-last-year": "Late tasks in the same period of last year",
  "fact.tasks-late-last-year.unit": "tasks",
  "fact.tasks-late-last-year.help": "Those done late and those overdue and not done.",
  "fact.unit-reports-none-late": "The unit reports that no task is late",
  "fact.assigning-documents": "Assigning documents that were compared",
  "fact.assigning-documents.unit": "documents",
  "fact.assigning-documents.help":
    "Take from the incoming register documents of superiors that give the unit a task.",
  "fact.assigning-documents-entered": "Those of them that are on the software",
  "fact.assigning-documents-entered.unit": "documents",
  "fact.sampled-tasks": "Sample of tasks",
  "fact.sampled-tasks.help":
    "Take tasks that fell due, open them and compare with papers and products. Once there are rows, the figures below follow from them.",
  "fact.sampled-tasks.column.task": "Task, assigning document (number)",
  "fact.sampled-tasks.column.due": "Due",
  "fact.sampled-tasks.column.done": "Done",
  "fact.sampled-tasks.column.outcome": "Actual outcome",
  "fact.sampled-tasks.column.outcome.option.done-in-time": "Done in time",
  "fact.sampled-tasks.column.outcome.option.done-late": "Done late",
  "fact.sampled-tasks.column.outcome.option.overdue": "Overdue, not done",
  "fact.sampled-tasks.column.outcome.option.not-yet-due": "Not yet due",
  "fact.sampled-tasks.column.state-true": "State on the software is true",
  "fact.sampled-tasks.column.result-attached": "Result attached",
  "fact.sampled-tasks.column.note": "Note",
  "fact.tasks-sampled": "Tasks checked",
  "fact.tasks-sampled.unit": "tasks",
  "fact.sampled-tasks-in-time": "Sampled tasks done in time",
  "fact.sampled-tasks-in-time.unit": "tasks",
  "fact.sampled-tasks-state-true": "Sampled tasks whose state is true",
  "fact.sampled-tasks-state-true.unit": "tasks",
  "fact.sampled-tasks-with-result": "Sampled tasks with their result",
  "fact.sampled-tasks-with-result.unit": "tasks",
  "fact.progress-review": "Leaders review the progress of tasks",
  "fact.progress-review.option.regular": "Regularly, with minutes or reminders",
  "fact.progress-review.option.irregular": "Now and then",
  "fact.progress-review.option.none": "Not at all",
  "fact.progress-review-document": "Latest minutes or reminder (number, date)",

  "criterion.no-task-overdue": "No task is overdue on the task-assignment software",
  "criterion.no-task-overdue.guidance": "Look at the software at the visit; do not go by the unit's report.",
  "criterion.tasks-done-in-time": "Assigned tasks are done in time",
  "criterion.no-more-late-tasks-than-last-year": "No more tasks are late than last year",
  "criterion.assigned-tasks-entered": "Tasks assigned by superiors are entered on the software",
  "criterion.task-states-up-to-date": "Progress and results on the software are true",
  "criterion.results-attached": "Tasks reported as done have their result attached",
  "criterion.progress-reviewed": "Leaders regularly review the progress of tasks",

  "reason.no-task-overdue.event-happened":
    "Some tasks are late ({fact:fact}), which leaves {share:percent} of the maximum.",
  "reason.tasks-done-in-time.ratio-below-full":
    "{of:count} of {over:count} tasks that fell due were done in time ({percent:percent}); {points:points} points not reached.",
  "reason.tasks-done-in-time.ratio-below-threshold":
    "Only {of:count} of {over:count} tasks that fell due were done in time ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.no-more-late-tasks-than-last-year.reference-worse":
    "More tasks are late ({value:decimal}) than last year ({referenceValue:decimal}); {points:points} points not reached.",
  "reason.assigned-tasks-entered.ratio-below-full":
    "{of:count} of {over:count} assigning documents are on the software ({percent:percent}); {points:points} points not reached.",
  "reason.task-states-up-to-date.band-below-full":
    "{of:count} of {over:count} sampled tasks have a true state ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.results-attached.ratio-below-full":
    "{of:count} of {over:count} sampled tasks have their result attached ({percent:percent}); {points:points} points not reached.",

  "finding.tasks-overdue": "Some tasks on the task-assignment software are overdue.",
  "finding.tasks-overdue.recommendation": "Finish the overdue tasks and let no new one become overdue.",
  "finding.tasks-overdue.round": "{units} still have overdue tasks on the software.",
  "finding.tasks-done-late": "Some tasks were done later than assigned.",
  "finding.tasks-done-late.recommendation":
    "Watch deadlines; where there is an obstacle, ask for more time before the task falls due.",
  "finding.more-late-tasks": "More tasks are late than last year.",
  "finding.more-late-tasks.recommendation": "Reduce the number of late tasks against last year.",
  "finding.tasks-not-entered": "Some tasks assigned by superiors are not on the software.",
  "finding.tasks-not-entered.recommendation": "Go through incoming documents and enter every assigned task.",
  "finding.states-not-updated": "Progress and results on the software are not updated in time.",
  "finding.states-not-updated.recommendation":
    "Update progress and results on the software in time and as they are.",
  "finding.states-not-updated.round": "{units} do not update progress and results on the software in time.",
  "finding.results-not-attached": "Some tasks are reported as done without their result.",
  "finding.results-not-attached.recommendation": "Attach papers or products to the tasks reported as done.",
  "finding.progress-not-reviewed": "The progress of tasks is not reviewed regularly.",
  "finding.progress-not-reviewed.recommendation":
    "Take the progress of tasks into regular meetings and remind of those about to fall due.",
  "finding.no-task-late": "No task is overdue on the task-assignment software.",
  "finding.no-task-late.round": "{units} have no overdue task on the software.",
  "finding.progress-well-reviewed": "The leaders review assigned tasks regularly and keep them on course.",

  "step.figures": "Figures of the software",
  "step.software": "Open the software, check a sample",
  "step.documents": "Compare assigning documents",
  "step.leaders": "How tasks are followed up",
  "evidence.software-extract": "Extract of tasks from the software",
  "evidence.task-screens": "Screenshots of the sampled tasks",
  "evidence.incoming-register": "Register of incoming documents",
  "evidence.review-minutes": "Minutes and reminders",
  "signal.due-parts-differ":
    "In time, late and overdue add up to {left:count}, other than the {right:count} that fell due; check them.",
  "signal.assigned-parts-differ":
    "Due and not yet due add up to {left:count}, other than the {right:count} assigned; check them.",
  "signal.late-though-none-reported":
    "The unit reports no late task, yet the software has {left:count}; ask the unit.",
  "signal.sample-below-software":
    "{left:percent} of the sample were done in time, far below the software's {right:percent}; open more tasks.",
  "report.in-time": "{tasks-done-in-time:count} of {tasks-due:count} tasks that fell due were done in time.",
  "report.overdue": "Overdue tasks on the software: {tasks-overdue:count}.",
  "report.sample":
    "Of {tasks-sampled:count} tasks checked, {sampled-tasks-state-true:count} have a true state and {sampled-tasks-with-result:count} have their result attached.",
  "import.task-report": "Report of tasks by unit",
  "import.task-report.unit": "Unit",
  "import.task-report.assigned": "All tasks",
  "import.task-report.due": "Tasks that fell due",
  "import.task-report.in-time": "Done in time",
  "import.task-report.late": "Done late",
  "import.task-report.overdue": "Overdue, not done",
  "import.task-report.not-yet-due": "Not yet due",
  "import.task-list": "List of tasks",
  "import.task-list.code": "Code of the task",
  "import.task-list.due": "Due",
  "import.task-list.done": "Done",
};
