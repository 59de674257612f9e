package org.shebao.employees;

/** Whether an employee needs a contribution wage: at least one type for which he pays by his wage, or such a type without a wage (缴费工资为空). */
public enum WageNeed {
	NEEDED, MISSING
}
