package org.shebao.input;

import java.nio.file.Path;

/**
 * Something wrong.
 *
 * @param number the number of the input in the campaign
 * @param family its family
 * @param what   what is wrong
 * @param kept   the file with the input
 */
record Finding(int number, String family, String what, Path kept) {
}
