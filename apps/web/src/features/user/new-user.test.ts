import { describe, expect, it } from "vitest";
import { BLANK_USER, type NewUser, problemsOf, userInputOf } from "./new-user.ts";
import { draftOfRoles, NO_ROLES, rolesOfDraft, withoutUnit, withRole, withUnit } from "./role-draft.ts";

const full: NewUser = {
  name: "Nguyễn Thị B",
  username: " An-Loc ",
  email: "",
  position: "Công chức tư pháp",
  password: "một câu đủ dài ",
  access: { roles: ["unit-officer"], units: [{ id: "u1", name: "Phường An Lộc" }] },
};

describe("a new user", () => {
  it("names what is missing", () => {
    expect(problemsOf(BLANK_USER)).toEqual(["name", "username", "password", "roles"]);
    expect(problemsOf(full)).toEqual([]);
  });

  it("takes no e-mail, and not every text as one", () => {
    expect(problemsOf({ ...full, email: "b@dongthap.gov.vn" })).toEqual([]);
    expect(problemsOf({ ...full, email: "dongthap.gov.vn" })).toEqual(["email"]);
  });

  it("asks a unit's officer for the unit", () => {
    expect(problemsOf({ ...full, access: withoutUnit(full.access, "u1") })).toEqual(["unit"]);
  });

  it("sends the username in small letters and the password as it was typed", () => {
    expect(userInputOf(full)).toEqual({
      name: "Nguyễn Thị B",
      username: "an-loc",
      email: null,
      title: "Công chức tư pháp",
      password: "một câu đủ dài ",
      roles: [{ role: "unit-officer", unitId: "u1" }],
    });
  });
});

describe("roles", () => {
  it("keeps every unit of an officer", () => {
    const held = [
      { role: "administrator", unitId: null },
      { role: "unit-officer", unitId: "a" },
      { role: "unit-officer", unitId: "b" },
    ] as const;
    expect(rolesOfDraft(draftOfRoles(held))).toEqual(held);
  });

  it("gives and takes a role, and picks a unit once", () => {
    const officer = withUnit(withUnit(withRole(NO_ROLES, "unit-officer", true), { id: "a" }), { id: "a" });
    expect(rolesOfDraft(officer)).toEqual([{ role: "unit-officer", unitId: "a" }]);
    expect(rolesOfDraft(withRole(officer, "unit-officer", false))).toEqual([]);
  });
});
