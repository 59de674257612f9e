package org.shebao.workbench.list.model;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where a list's heavy work is done, so that the user interface never waits for it. */
@FunctionalInterface
public interface Background {

	/** Does everything at once on the calling thread. */
	Background DIRECT = new Background() {
		@Override
		public <T> void run(Supplier<T> work, Consumer<T> done) {
			done.accept(work.get());
		}
	};

	/** Does work elsewhere and hands its result on, on the thread that the list lives on. */
	<T> void run(Supplier<T> work, Consumer<T> done);
}
