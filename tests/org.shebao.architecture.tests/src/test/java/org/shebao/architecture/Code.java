package org.shebao.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled bundles. */
final class Code {

	/** All classes of all bundles. */
	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(location -> !location.contains("org.shebao.architecture.tests"))
			.importPackages("org.shebao");

	private Code() {
	}

	/** Ours. */
	static boolean isOurs(JavaClass type) {
		return type.getPackageName().startsWith("org.shebao");
	}

	/** In a package ui or below one. */
	static boolean isInUi(JavaClass type) {
		return (type.getPackageName() + ".").contains(".ui.");
	}

	/** Of a bundle, and not of one whose name is longer. */
	static DescribedPredicate<JavaClass> of(Bundle bundle) {
		return DescribedPredicate.describe("of " + bundle, type -> isOurs(type) && Bundle.of(type.getPackageName()).equals(bundle));
	}

	/** Of the bundles below a name. */
	static DescribedPredicate<JavaClass> below(String name) {
		return DescribedPredicate.describe("of " + name, type -> isOurs(type) && (Bundle.of(type.getPackageName()).name() + ".").startsWith(name + "."));
	}
}
