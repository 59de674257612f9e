package org.shebao.workbench;

/** Who is told that stored data of an area changed. Used on the user-interface thread. */
public interface Changes {

	/** Tells that an area's data changed, such as {@code wages}. */
	void changed(String area);

	/** Calls back when an area's data changed; closing ends that. */
	Subscription onChange(String area, Runnable listener);
}
