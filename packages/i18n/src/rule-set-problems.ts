import type { LocalText, RuleSetProblem } from "@kiemtra/core";

/** What is wrong in a rule set and what to do. */
export const ruleSetProblemTexts: Readonly<Record<RuleSetProblem["code"], LocalText>> = {
  "duplicate-node-id": {
    vi: "Mã này dùng hai lần; đặt mã khác.",
    en: "This id is used twice; choose another.",
  },
  "group-sum-differs": {
    vi: "Các mục cộng lại được {sum:points}, khác điểm của nhóm {max:points}; sửa một trong hai.",
    en: "The children add up to {sum:points}, the group says {max:points}; correct one of them.",
  },
  "parts-sum-differs": {
    vi: "Các phần cộng lại được {sum:points}, khác điểm tối đa {max:points}; sửa một trong hai.",
    en: "The parts add up to {sum:points}, the criterion says {max:points}; correct one of them.",
  },
  "points-finer-than-rounding": {
    vi: "Điểm tối đa lẻ hơn mức làm tròn; làm tròn điểm tối đa hoặc tăng số chữ số thập phân.",
    en: "The maximum is finer than the rounding; round it or allow more decimals.",
  },
  "fact-not-declared": {
    vi: "Đọc số liệu {fact} nhưng bộ tiêu chí không có; thêm số liệu này.",
    en: "Reads the fact {fact}, which the rule set does not declare; add it.",
  },
  "fact-kind-differs": {
    vi: "Số liệu {fact} thuộc loại {kind}, cách tính cần {expected}.",
    en: "The fact {fact} is of kind {kind}, the scale needs {expected}.",
  },
  "fact-duplicate": { vi: "Số liệu {fact} khai báo hai lần.", en: "The fact {fact} is declared twice." },
  "fact-not-asked": {
    vi: "Cách tính đọc số liệu {fact} nhưng biểu nhập không hỏi; thêm vào danh sách hỏi.",
    en: "The scale reads the fact {fact}, which the form does not ask; add it to what is asked.",
  },
  "bound-in-circle": {
    vi: "Mức trần của số liệu này quay lại chính nó; chọn số liệu khác.",
    en: "This fact's upper bound leads back to itself; choose another fact.",
  },
  "law-not-declared": {
    vi: "Căn cứ {law} chưa được khai báo.",
    en: "The legal basis {law} is not declared.",
  },
  "law-not-in-force": {
    vi: "Văn bản {law} không có hiệu lực khi bộ tiêu chí bắt đầu áp dụng.",
    en: "{law} is not in force when the rule set starts to apply.",
  },
  "criterion-not-pinned": {
    vi: "Tiêu chí {criterion} chưa ghi phiên bản của gói tiêu chí.",
    en: "The criterion {criterion} is not pinned to a plugin revision.",
  },
  "level-for-unknown-option": {
    vi: "Mức {option} không có trong danh sách lựa chọn.",
    en: "The level {option} is not an option of the fact.",
  },
  "option-without-level": { vi: "Lựa chọn {option} chưa có điểm.", en: "The option {option} has no level." },
  "items-cannot-reach-maximum": {
    vi: "Đạt hết các nội dung chỉ được {reach:points}, dưới điểm tối đa {max:points}.",
    en: "All items together reach {reach:points}, below the maximum {max:points}.",
  },
  "band-duplicate": { vi: "Có hai khoảng cùng mức bắt đầu.", en: "Two bands start at the same value." },
  "zero-above-full": {
    vi: "Mức 0 điểm cao hơn mức điểm tối đa.",
    en: "The zero threshold lies above the full threshold.",
  },
  "dates-reversed": { vi: "Ngày hết hiệu lực trước ngày có hiệu lực.", en: "The set ends before it starts." },
  "range-reversed": {
    vi: "Mức thấp nhất không nhỏ hơn mức cao nhất; sửa một trong hai.",
    en: "The lowest value is not below the highest; correct one of them.",
  },
  "base-above-maximum": {
    vi: "Điểm nền {base:points} lớn hơn điểm tối đa {max:points}.",
    en: "The base points {base:points} exceed the maximum {max:points}.",
  },
  "quantity-mixes-kinds": {
    vi: "Không cộng trừ số đếm với số thập phân: {facts}.",
    en: "Counts and numbers cannot be added up or subtracted from one another: {facts}.",
  },
  "ratio-of-itself": {
    vi: "Tử số và mẫu số là một: {facts}; tỷ lệ luôn là 100%. Sửa một trong hai.",
    en: "Numerator and denominator are the same, {facts}: always 100 %. Correct one of them.",
  },
  "mean-needs-scale": {
    vi: "Tính bình quân các lĩnh vực cần thang điểm quy đổi; ghi thang điểm, ví dụ 100.",
    en: "A mean of areas needs a scale to convert to; set one, such as 100.",
  },
  "no-base-area": {
    vi: "Chỉ có điểm thưởng hoặc điểm trừ; cần ít nhất một lĩnh vực chấm điểm.",
    en: "There are only bonus or penalty sections; at least one area has to be scored.",
  },
  "node-unknown": {
    vi: "Nhắc tới mục {node} nhưng bộ tiêu chí không có mục này ở đây; sửa mã.",
    en: "Names {node}, which is not there; correct the id.",
  },
  "cap-out-of-reach": {
    vi: "Các mục cộng lại chỉ được {sum:points}, dưới mức trần {max:points}.",
    en: "The items reach {sum:points} together, below the cap {max:points}.",
  },
  "section-not-at-top": {
    vi: "Phần điểm thưởng, điểm trừ phải đứng ở cấp cao nhất.",
    en: "A bonus or penalty section stands at the top level.",
  },
  "section-cannot-average": {
    vi: "Phần điểm thưởng, điểm trừ chỉ cộng các mục hoặc lấy mục cao nhất.",
    en: "A bonus or penalty section adds its items or takes the largest.",
  },
  "section-cannot-spread": {
    vi: "Phần điểm thưởng, điểm trừ không có điểm tối đa để chia cho mục khác; chọn cách khác.",
    en: "A bonus or penalty section has no maximum to share; choose another policy.",
  },
  "section-cannot-fill": {
    vi: "Mục thưởng hoặc trừ không áp dụng, không phát sinh thì không được tính đủ điểm; chọn cách khác.",
    en: "A bonus or penalty item that does not apply or has no case cannot count in full; choose another policy.",
  },
  "weights-all-zero": {
    vi: "Mọi trọng số đều bằng 0 nên không tính được bình quân; ghi ít nhất một trọng số.",
    en: "Every weight is 0, so there is no mean; set at least one.",
  },
  "gate-needs-sum": {
    vi: "Điều kiện của nhóm chỉ dùng khi nhóm cộng điểm các mục.",
    en: "A gate works only in a group that adds its children.",
  },
  "gate-over-extra-penalty": {
    vi: "Tiêu chí {node} có thể trừ thêm điểm, mà điều kiện của nhóm không đạt thì bỏ cả phần trừ đó; đưa tiêu chí ra ngoài nhóm.",
    en: "Criterion {node} can cost extra points, which a closed gate would give back; move it out of the group.",
  },
  "coefficient-needs-plain-scale": {
    vi: "Tiêu chí nhiều phần không dùng hệ số; tách từng phần thành tiêu chí riêng.",
    en: "A composite takes no coefficient; make its parts criteria of their own.",
  },
  "coefficient-needs-requirement": {
    vi: "Cách tính này không có mức yêu cầu để nhân hệ số; nhân vào điểm.",
    en: "This scale has no requirement to multiply; apply the coefficient to the points.",
  },
  "coefficient-value-twice": {
    vi: "Giá trị {value} có hai hệ số khác nhau; giữ một.",
    en: "The value {value} has two different coefficients; keep one.",
  },
  "applies-reversed": {
    vi: "Ngày thôi áp dụng trước ngày bắt đầu áp dụng.",
    en: "It ceases to apply before it starts to.",
  },
  "once-outside-penalty": {
    vi: "Chỉ mục trong phần điểm trừ mới nhường cho mục đã trừ cùng vi phạm.",
    en: "Only an item of a penalty section gives way to one that took points for the same violation.",
  },
  "once-with-bonus": {
    vi: "Mục trừ không nhường cho điểm thưởng {node}; chọn mục đã trừ cùng vi phạm.",
    en: "A penalty cannot give way to the bonus {node}; name what took points for the same violation.",
  },
  "once-in-circle": {
    vi: "Mục này nhường vòng lại chính nó; bỏ một mối nhường.",
    en: "This item gives way to itself, directly or in a circle; remove one of the links.",
  },
  "classes-out-of-order": {
    vi: "Các mức xếp loại phải xếp từ cao xuống thấp, mức điểm giảm dần.",
    en: "Classes go from best to lowest, with falling bounds.",
  },
  "group-bounds-out-of-order": {
    vi: "Mức {class}: có nhóm đơn vị phải đạt bằng hoặc cao hơn mức xếp loại tốt hơn; hạ mức điểm.",
    en: "Class {class}: for a group of units its bound is not below the next better class's; lower it.",
  },
  "last-class-not-zero": {
    vi: "Mức xếp loại cuối cùng phải bắt đầu từ 0%.",
    en: "The lowest class has to start at 0 %.",
  },
  "class-duplicate": { vi: "Có hai mức xếp loại cùng mã.", en: "Two classes have the same key." },
  "class-unknown": { vi: "Không có mức xếp loại {class}.", en: "There is no class {class}." },
  "quota-on-lowest": {
    vi: "Mức thấp nhất {class} không giới hạn được số đơn vị; bỏ giới hạn này.",
    en: "The lowest class {class} cannot have a quota; remove it.",
  },
  "quota-duplicate": {
    vi: "Mức {class} có hai giới hạn số đơn vị; giữ một.",
    en: "Class {class} has two quotas; keep one.",
  },
  "list-duplicate": {
    vi: "Có hai danh sách xếp hạng cùng mã {list}.",
    en: "Two ranking lists have the key {list}.",
  },
  "tie-break-outside-base": {
    vi: "{node} thuộc phần điểm thưởng, điểm trừ, không có tỷ lệ đạt để phân hạng; chọn mục khác.",
    en: "{node} is in a bonus or penalty section and has no share to break a tie; choose another node.",
  },
  "criterion-without-law": {
    vi: "Tiêu chí riêng chưa có căn cứ pháp lý; ghi văn bản, điều khoản.",
    en: "A criterion of the rule set's own names no legal basis; name the text and article.",
  },
  "namespace-is-a-plugins": {
    vi: "Tiêu chí {criterion} vừa là của riêng bộ này vừa là của gói tiêu chí; đổi tên riêng của bộ.",
    en: "{criterion} is both the rule set's own and a plugin's; choose another namespace.",
  },
  "judged-without-plugin": {
    vi: "Tiêu chí riêng không có hàm đánh giá; chọn một cách tính điểm.",
    en: "A criterion of the rule set's own has no judge; choose a scale.",
  },
};
