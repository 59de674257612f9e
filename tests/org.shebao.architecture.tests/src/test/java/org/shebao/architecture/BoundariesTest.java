package org.shebao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** What stays where it belongs. */
class BoundariesTest {

	private static final Set<String> ENTITY = Set.of("jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");
	private static final DescribedPredicate<JavaClass> ENTITIES = DescribedPredicate.describe("are entities",
			type -> type.getAnnotations().stream().anyMatch(annotation -> ENTITY.contains(annotation.getRawType().getName())));

	@Test
	@DisplayName("Core is pure Java without I/O: no java.io, java.nio, java.net, java.sql, logging, library or framework")
	void coreHasNoIo() {
		noClasses().that(Code.below("org.shebao.core")).should()
				.dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging..", "java.lang.foreign..")
				.check(Code.CLASSES);
		classes().that(Code.below("org.shebao.core")).should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.shebao.core..").check(Code.CLASSES);
	}

	@Test
	@DisplayName("Only the store and the areas over it know SQL and persistence; the gateway never touches the database")
	void theGatewayKnowsNoDatabase() {
		noClasses().that(Code.below("org.shebao.gateway").or(Code.below("org.shebao.documents"))).should()
				.dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.apache.derby..").check(Code.CLASSES);
	}

	@Test
	@DisplayName("Only the gateway over HTTP, and the bureau at its other end, open connections")
	void onlyTheGatewayOpensConnections() {
		noClasses().that(DescribedPredicate.not(Code.below("org.shebao.gateway.http").or(Code.below("org.shebao.bureau")))).should()
				.dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net.httpserver..")
				.orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)").check(Code.CLASSES);
	}

	@Test
	@DisplayName("Entities do not leave their area: they are internal, and nothing public speaks of them")
	void entitiesDoNotLeaveTheirArea() {
		assertTrue(Code.CLASSES.stream().anyMatch(ENTITIES), "there are entities");
		classes().that(ENTITIES).should().resideInAPackage("..internal..").check(Code.CLASSES);
		noClasses().that().resideOutsideOfPackage("..internal..").should().dependOnClassesThat(ENTITIES).check(Code.CLASSES);
	}

	@Test
	@DisplayName("Packages ui hold all SWT, JFace, NatTable, e4 and injection; nothing outside them knows them; the application is one window")
	void swtOnlyInUi() {
		DescribedPredicate<JavaClass> outside = DescribedPredicate.describe("are outside packages ui", type -> !Code.isInUi(type));
		outside = outside.and(DescribedPredicate.not(Code.below("org.shebao.application")));
		noClasses().that(outside).should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.nebula..", "org.eclipse.e4..",
				"jakarta.inject..", "jakarta.annotation..").check(Code.CLASSES);
		noClasses().that(outside).should().dependOnClassesThat(DescribedPredicate.describe("are ours in ui", type -> Code.isOurs(type) && Code.isInUi(type)))
				.check(Code.CLASSES);
	}

	@Test
	@DisplayName("Nothing ends the process but the command line and the application")
	void nothingEndsTheProcess() {
		noClasses().that(DescribedPredicate.not(Code.below("org.shebao.cli").or(Code.below("org.shebao.application")))).should()
				.callMethod(System.class, "exit", int.class).orShould().callMethod(Runtime.class, "exit", int.class)
				.orShould().callMethod(Runtime.class, "halt", int.class).check(Code.CLASSES);
	}
}
