package org.shebao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

/**
 * A source file as the compiler reads it, without comments.
 *
 * @param file where it lies
 * @param tree its syntax
 */
record Source(Path file, CompilationUnitTree tree) {

	/** The sources of all bundles. */
	static final Map<Bundle, List<Source>> ALL = Bundle.WITH_CODE.stream().collect(Collectors.toUnmodifiableMap(bundle -> bundle, Source::of));

	private static List<Source> of(Bundle bundle) {
		List<Path> files = bundle.files("java");
		if (files.isEmpty()) {
			return List.of();
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
			return StreamSupport.stream(task.parse().spliterator(), false).map(tree -> new Source(Path.of(tree.getSourceFile().toUri()), tree)).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The package. */
	String packageName() {
		return tree.getPackageName().toString();
	}

	/** The full name of a class named in this file. */
	String resolve(String simpleName) {
		return tree.getImports().stream().filter(each -> !each.isStatic()).map(ImportTree::getQualifiedIdentifier).map(Tree::toString)
				.filter(name -> name.endsWith("." + simpleName)).findFirst().orElse(packageName() + "." + simpleName);
	}

	/** All text literals. */
	List<String> literals() {
		List<String> found = new ArrayList<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitLiteral(LiteralTree literal, Void nothing) {
				if (literal.getValue() instanceof String text) {
					found.add(text);
				}
				return null;
			}
		}.scan(tree, null);
		return found;
	}

	/** All literals and all names that this file gives to something. */
	Stream<String> words() {
		List<String> names = new ArrayList<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitClass(ClassTree type, Void nothing) {
				names.add(type.getSimpleName().toString());
				return super.visitClass(type, nothing);
			}

			@Override
			public Void visitMethod(MethodTree method, Void nothing) {
				names.add(method.getName().toString());
				return super.visitMethod(method, nothing);
			}

			@Override
			public Void visitVariable(VariableTree variable, Void nothing) {
				names.add(variable.getName().toString());
				return super.visitVariable(variable, nothing);
			}
		}.scan(tree, null);
		return Stream.concat(literals().stream(), names.stream());
	}

	/** The types of all catch clauses, as written. */
	List<String> caught() {
		List<String> found = new ArrayList<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitCatch(CatchTree clause, Void nothing) {
				Tree type = clause.getParameter().getType();
				if (type instanceof UnionTypeTree union) {
					union.getTypeAlternatives().forEach(each -> found.add(each.toString()));
				} else {
					found.add(type.toString());
				}
				return super.visitCatch(clause, nothing);
			}
		}.scan(tree, null);
		return found;
	}

	/**
	 * A text asked for.
	 *
	 * @param key       the key, or its beginning if the rest is computed
	 * @param whole     whether the key is all written there
	 * @param arguments how many arguments fill its places, -1 if the caller passes on what it got
	 */
	record TextCall(String key, boolean whole, int arguments) {
	}

	/** The texts that this file asks for by name. */
	List<TextCall> textCalls() {
		Set<String> receivers = textVariables();
		List<TextCall> found = new ArrayList<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
				if (call.getMethodSelect() instanceof MemberSelectTree member && Set.of("get", "has").contains(member.getIdentifier().toString())
						&& (receivers.contains(member.getExpression().toString()) || member.getExpression().toString().startsWith("Texts.of("))) {
					keys(call.getArguments().getFirst(), arguments(call), found);
				}
				return super.visitMethodInvocation(call, nothing);
			}
		}.scan(tree, null);
		return found;
	}

	private static int arguments(MethodInvocationTree call) {
		List<? extends ExpressionTree> given = call.getArguments().subList(1, call.getArguments().size());
		return given.size() == 1 && given.getFirst().toString().equals("arguments") ? -1 : given.size();
	}

	private static void keys(ExpressionTree expression, int arguments, List<TextCall> found) {
		switch (expression) {
			case LiteralTree literal -> found.add(new TextCall(literal.getValue().toString(), true, arguments));
			case ParenthesizedTree inner -> keys(inner.getExpression(), arguments, found);
			case ConditionalExpressionTree choice -> {
				keys(choice.getTrueExpression(), arguments, found);
				keys(choice.getFalseExpression(), arguments, found);
			}
			case BinaryTree sum when leftmost(sum) instanceof LiteralTree literal -> found.add(new TextCall(literal.getValue().toString(), false, arguments));
			default -> {
				// a variable: the literals that it may hold are looked at where they stand
			}
		}
	}

	private static ExpressionTree leftmost(ExpressionTree expression) {
		return expression instanceof BinaryTree sum ? leftmost(sum.getLeftOperand()) : expression;
	}

	private Set<String> textVariables() {
		Set<String> names = new TreeSet<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitVariable(VariableTree variable, Void nothing) {
				if (variable.getType() != null && variable.getType().toString().equals("Texts")) {
					names.add(variable.getName().toString());
				}
				return super.visitVariable(variable, nothing);
			}
		}.scan(tree, null);
		return names;
	}

	/** The packages whose texts this file asks for. */
	Set<String> textPackages() {
		Set<String> packages = new TreeSet<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
				if (call.getMethodSelect().toString().equals("Texts.of")) {
					String anchor = call.getArguments().getFirst().toString();
					if (anchor.endsWith(".class")) {
						String type = resolve(anchor.substring(0, anchor.length() - ".class".length()));
						packages.add(type.substring(0, type.lastIndexOf('.')));
					}
				}
				return super.visitMethodInvocation(call, nothing);
			}
		}.scan(tree, null);
		return packages;
	}
}
