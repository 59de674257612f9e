package org.shebao.bureau.internal.demo;

import java.time.LocalDate;

import org.shebao.core.identity.Certificate;

/** Somebody with a name and a certificate, not yet employed. */
record Person(String name, boolean male, LocalDate birth, String area, Certificate certificate) {
}
