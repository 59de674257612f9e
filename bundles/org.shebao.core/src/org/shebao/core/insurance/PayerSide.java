package org.shebao.core.insurance;

/** Who bears a levy item: the employer (单位缴纳) or the employee (个人缴纳). */
public enum PayerSide {
	EMPLOYER, EMPLOYEE
}
