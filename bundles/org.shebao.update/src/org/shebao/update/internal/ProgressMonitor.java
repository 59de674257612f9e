package org.shebao.update.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.shebao.core.task.Progress;

/** Tells p2's progress to whoever watches, in percent. */
final class ProgressMonitor extends NullProgressMonitor {

	private static final double ALL = 100;

	private final Progress progress;
	private double total;
	private double done;

	ProgressMonitor(Progress progress) {
		this.progress = progress;
	}

	@Override
	public void beginTask(String name, int units) {
		total = units;
		done = 0;
	}

	@Override
	public void internalWorked(double units) {
		done += units;
		if (total > 0) {
			progress.report((long) Math.min(ALL, done * ALL / total), (long) ALL);
		}
	}

	@Override
	public void worked(int units) {
		internalWorked(units);
	}

	@Override
	public boolean isCanceled() {
		return progress.isCancelled() || super.isCanceled();
	}
}
