package org.shebao.cli;

/** The services over one open data folder; closing it closes the folder. */
public interface Workplace extends AutoCloseable {

	/** The service of a type. An area's services come with its plug-in; nothing here lists them. */
	<T> T get(Class<T> service);

	@Override
	void close();
}
