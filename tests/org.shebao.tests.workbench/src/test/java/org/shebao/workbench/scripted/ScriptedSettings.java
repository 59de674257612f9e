package org.shebao.workbench.scripted;

import java.lang.reflect.Proxy;
import java.nio.file.Path;

import org.shebao.workbench.Settings;

/** Settings that only know a folder. */
final class ScriptedSettings {

	private ScriptedSettings() {
	}

	static Settings in(Path folder) {
		return (Settings) Proxy.newProxyInstance(ScriptedSettings.class.getClassLoader(), new Class<?>[] { Settings.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("folder") && method.getParameterCount() == 0) {
				return folder;
			}
			throw new UnsupportedOperationException(method.getName());
		});
	}
}
