package org.shebao.workbench.form.model;

/**
 * What other fields become is being looked up.
 *
 * @param field  the field that was changed
 * @param text   what stands there
 * @param moment when it was begun, in the form's count of changes
 */
public record Lookup(String field, String text, int moment) {
}
