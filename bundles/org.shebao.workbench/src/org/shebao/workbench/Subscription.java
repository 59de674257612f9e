package org.shebao.workbench;

/** Being called back; closing ends it. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

	@Override
	void close();
}
