/** A tax bureau to run against: the tax side, the registries and the bank, with a database of its own, over real HTTP. */
package org.shebao.bureau;
