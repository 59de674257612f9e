package org.shebao.declarations.internal;

import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;

/** A row of the sheet F-PRE: a person of an item. */
record DetailRow(long number, FeeItem item, ItemPerson person) {
}
