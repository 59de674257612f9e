package org.shebao.bureau.internal.fees;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.PersonNumber;

/** A person of a unit. */
record Insured(PersonNumber person, String name, Certificate certificate) {
}
