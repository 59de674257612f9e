import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles what one test module needs and runs its tests in a plain JVM, without Maven and OSGi.
 * Arguments: the checkout, the Maven command, and those of "./shebao try".
 * Output goes to $QUICK_OUT, by default the checkout's .quick; two runs with the same output wait for each other.
 */
final class QuickTest {

    private static final String USAGE = """
            ./shebao try MODULE [-k NAME]...   tests of tests/org.shebao.MODULE.tests, classes whose name contains a NAME
            ./shebao try --compile BUNDLE      only compiles bundles/org.shebao.BUNDLE and what it needs
            ./shebao try --main MODULE CLASS [ARGS…]  runs a class of tests/org.shebao.MODULE.tests""";

    private final Path checkout;
    private final Path out;
    private final List<Path> libraries;
    private final Map<String, Unit> units;
    private final Map<Unit, String> stamps = new LinkedHashMap<>();

    private QuickTest(Path checkout, Path out, List<Path> libraries) throws IOException {
        this.checkout = checkout;
        this.out = out;
        this.libraries = libraries;
        this.units = Unit.findAll(checkout);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(run(Path.of(args[0]), Path.of(args[1]), List.of(args).subList(2, args.length)));
    }

    private static int run(Path checkout, Path maven, List<String> args) throws IOException, InterruptedException {
        List<String> words = args.stream().filter(arg -> !arg.equals("-k")).toList();
        String verb = words.isEmpty() || !words.getFirst().startsWith("--") ? "" : words.getFirst();
        if (words.size() < Map.of("", 1, "--compile", 2, "--main", 3).getOrDefault(verb, Integer.MAX_VALUE)) {
            System.err.println(USAGE);
            return 2;
        }
        Path out = Path.of(Optional.ofNullable(System.getenv("QUICK_OUT")).orElse(checkout.resolve(".quick").toString()))
                .toAbsolutePath();
        Files.createDirectories(out);
        try (FileChannel channel = FileChannel.open(out.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            QuickTest quick = new QuickTest(checkout, out, new Libraries(checkout, maven).jars());
            return switch (verb) {
                case "--compile" -> quick.compileBundle(words.get(1));
                case "--main" -> quick.main(words.get(1), words.subList(2, words.size()));
                default -> quick.test(words.getFirst(), words.subList(1, words.size()));
            };
        } catch (CompilationFailed failed) {
            System.err.println(failed.getMessage());
            return 1;
        }
    }

    private int compileBundle(String name) throws IOException {
        compile(unit(name.startsWith("org.") ? name : "org.shebao." + name), new LinkedHashSet<>());
        return 0;
    }

    private int test(String module, List<String> filters) throws IOException, InterruptedException {
        Unit tests = tests(module);
        List<String> command = new ArrayList<>(List.of(
                "org.junit.platform.console.ConsoleLauncher", "execute", "--disable-banner", "--fail-if-no-tests",
                "--details=" + (filters.isEmpty() ? "summary" : "tree"),
                "--config=jqwik.database=" + out.resolve(tests.name() + ".jqwik"), "--config=jqwik.reporting.onlyfailures=true",
                "--scan-classpath=" + classes(tests)));
        if (filters.isEmpty()) {
            command.add("--include-classname=.*(Test|Tests|Properties)");
        }
        filters.forEach(filter -> command.add("--include-classname=.*" + Pattern.quote(filter) + ".*"));
        return main(module, command);
    }

    /** Runs a class with its arguments in the folder of a test module. */
    private int main(String module, List<String> words) throws IOException, InterruptedException {
        Unit tests = tests(module);
        Set<Unit> closure = new LinkedHashSet<>();
        compile(tests, closure);
        List<String> command = new ArrayList<>(screen(closure));
        command.addAll(List.of(java(), "-Xmx1g", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(closure)));
        command.addAll(words);
        return new ProcessBuilder(command).directory(tests.folder().toFile()).inheritIO().start().waitFor();
    }

    private Unit tests(String module) {
        return unit(module.startsWith("org.") ? module : "org.shebao." + module + ".tests");
    }

    /** What begins the command if the tests may open windows and there is no display: $QUICK_SCREEN, words for a shell. */
    private static List<String> screen(Set<Unit> closure) throws IOException {
        String screen = System.getenv("QUICK_SCREEN");
        for (Unit unit : closure) {
            if (screen != null && !unit.isTest() && unit.required().contains(",org.eclipse.swt,")) {
                return List.of("sh", "-c", "exec " + screen + " \"$@\"", "sh");
            }
        }
        return List.of();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Unit unit(String name) {
        return Optional.ofNullable(units.get(name)).orElseThrow(() -> new CompilationFailed(
                "There is no " + name + "; there are " + String.join(", ", new TreeSet<>(units.keySet()))));
    }

    /** Compiles a unit after what it needs, and adds all of them to the closure. */
    private void compile(Unit unit, Set<Unit> closure) throws IOException {
        if (!closure.add(unit)) {
            return;
        }
        Set<Unit> needed = unit.neededUnits(units.values());
        for (Unit other : needed) {
            compile(other, closure);
        }
        Path stampFile = out.resolve(unit.name() + ".stamp");
        String stamp = stamp(unit, needed);
        stamps.put(unit, stamp);
        if (!Files.exists(stampFile) || !Files.readString(stampFile).equals(stamp)) {
            Files.deleteIfExists(stampFile);
            javac(unit, closure);
            unit.copyResources(classes(unit));
            Files.writeString(stampFile, stamp);
        }
    }

    private String stamp(Unit unit, Set<Unit> needed) throws IOException {
        StringBuilder text = new StringBuilder(libraries.getFirst().getParent().toString());
        needed.forEach(other -> text.append(stamps.get(other)));
        for (Path file : unit.files()) {
            text.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file).toMillis());
        }
        return Digest.of(text.toString());
    }

    private void javac(Unit unit, Set<Unit> closure) throws IOException {
        Files.createDirectories(classes(unit));
        try (Stream<Path> old = Files.walk(classes(unit))) {
            old.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(classes(unit))).forEach(QuickTest::delete);
        }
        List<Path> sources = unit.sources();
        if (sources.isEmpty()) {
            return;
        }
        System.err.println("compiling " + unit.name());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
            boolean done = compiler.getTask(null, files, null,
                    List.of("--release", "21", "-encoding", "UTF-8", "-proc:none", "-nowarn", "-parameters", "-g", "-XDignore.symbol.file",
                            "-cp", classPath(closure), "-d", classes(unit).toString()),
                    null, files.getJavaFileObjectsFromPaths(sources)).call();
            if (!done) {
                throw new CompilationFailed(unit.name() + " does not compile");
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path classes(Unit unit) {
        return out.resolve("classes").resolve(unit.name());
    }

    private String classPath(Collection<Unit> closure) {
        return Stream.concat(closure.stream().map(this::classes), libraries.stream())
                .map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** A bundle or a test module: a folder with sources. */
    record Unit(String name, Path folder, Path sourceRoot, Path resourceRoot, boolean isTest) {

        private static final Pattern IMPORT =
                Pattern.compile("^import (?:static )?([a-z_0-9.]+)\\.([A-Z]\\w*|\\*)", Pattern.MULTILINE);
        private static final Pattern QUALIFIED = Pattern.compile("\\b(org\\.shebao\\.[a-z_0-9.]+)\\.([A-Z]\\w*)");

        static Map<String, Unit> findAll(Path checkout) throws IOException {
            Map<String, Unit> found = new TreeMap<>();
            for (Path folder : children(checkout.resolve("bundles"))) {
                if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                    String name = folder.getFileName().toString();
                    found.put(name, new Unit(name, folder, folder.resolve("src"), folder.resolve("src"), false));
                }
            }
            for (Path folder : children(checkout.resolve("tests"))) {
                Path root = folder.resolve("src/test/java");
                if (Files.isDirectory(root)) {
                    String name = folder.getFileName().toString();
                    found.put(name, new Unit(name, folder, root, folder.resolve("src/test/resources"), true));
                }
            }
            return found;
        }

        private static List<Path> children(Path folder) throws IOException {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> children = Files.list(folder)) {
                return children.filter(Files::isDirectory).sorted().toList();
            }
        }

        /** Units whose classes the sources name, and those that the manifest or the pom names. */
        Set<Unit> neededUnits(Collection<Unit> all) throws IOException {
            Set<Unit> needed = new LinkedHashSet<>();
            String declared = isTest ? text(folder.resolve("pom.xml")) : required();
            for (Unit other : all) {
                boolean tested = name.equals(other.name + ".tests");
                if (tested || declared.contains(isTest ? "<artifactId>" + other.name + "</artifactId>" : "," + other.name + ",")) {
                    needed.add(other);
                }
            }
            Set<String> types = new TreeSet<>();
            for (Path source : sources()) {
                String text = Files.readString(source);
                Stream.of(IMPORT, QUALIFIED).flatMap(pattern -> pattern.matcher(text).results())
                        .filter(match -> match.group(1).startsWith("org.shebao"))
                        .forEach(match -> types.add(match.group(1).replace('.', '/') + "/" + match.group(2)));
            }
            for (String type : types) {
                all.stream().filter(other -> (isTest || !other.isTest) && other.has(type)).findFirst().ifPresent(needed::add);
            }
            needed.remove(this);
            return needed;
        }

        private boolean has(String type) {
            return type.endsWith("/*")
                    ? Files.isDirectory(sourceRoot.resolve(type.substring(0, type.length() - 2)))
                    : Files.exists(sourceRoot.resolve(type + ".java"));
        }

        /** The names of Require-Bundle between commas. */
        private String required() throws IOException {
            try (InputStream manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                String value = new java.util.jar.Manifest(manifest).getMainAttributes().getValue("Require-Bundle");
                return value == null ? "" : Stream.of(value.split(",")).map(part -> part.split(";")[0].strip())
                        .collect(Collectors.joining(",", ",", ","));
            }
        }

        private static String text(Path file) throws IOException {
            return Files.exists(file) ? Files.readString(file) : "";
        }

        List<Path> sources() throws IOException {
            return walk(sourceRoot).filter(file -> file.toString().endsWith(".java")).toList();
        }

        /** All files that go into the unit. */
        List<Path> files() throws IOException {
            return Stream.of(walk(sourceRoot), resourceRoot.equals(sourceRoot) ? Stream.<Path>empty() : walk(resourceRoot),
                    packaged().stream()).flatMap(files -> files).toList();
        }

        void copyResources(Path target) throws IOException {
            for (Path file : walk(resourceRoot).filter(file -> !file.toString().endsWith(".java")).toList()) {
                copy(file, target.resolve(resourceRoot.relativize(file).toString()));
            }
            for (Path file : packaged()) {
                copy(file, target.resolve(folder.relativize(file).toString()));
            }
        }

        /** What the bundle's build.properties puts into the jar beside the classes. */
        private List<Path> packaged() throws IOException {
            Path file = folder.resolve("build.properties");
            if (isTest || !Files.exists(file)) {
                return List.of();
            }
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
            List<Path> files = new ArrayList<>();
            for (String entry : properties.getProperty("bin.includes", "").split("\\s*,\\s*")) {
                if (!entry.isEmpty() && !entry.equals(".") && !entry.equals("lib/") && !entry.contains("*")) {
                    walk(folder.resolve(entry)).forEach(files::add);
                }
            }
            return files;
        }

        private static Stream<Path> walk(Path root) throws IOException {
            if (!Files.exists(root)) {
                return Stream.empty();
            }
            try (Stream<Path> walk = Files.walk(root)) {
                return walk.filter(Files::isRegularFile).sorted().toList().stream();
            }
        }

        private static void copy(Path from, Path to) throws IOException {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The jars of the target platform, of Derby and of the test libraries, brought once by Maven into a shared folder. */
    record Libraries(Path checkout, Path maven) {

        private static final Pattern COORDINATES = Pattern.compile(
                "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<$]+)</version>");

        List<Path> jars() throws IOException, InterruptedException {
            Set<String> coordinates = coordinates();
            String cacheHome = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                    .filter(value -> !value.isEmpty()).orElse(System.getProperty("user.home") + "/.cache");
            Path folder = Path.of(cacheHome, "shebao", "libraries-" + Digest.of(String.join("\n", coordinates)).substring(0, 12));
            if (!Files.isDirectory(folder)) {
                bring(coordinates, folder);
            }
            try (Stream<Path> jars = Files.list(folder)) {
                return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
            }
        }

        private Set<String> coordinates() throws IOException {
            Set<String> found = new TreeSet<>();
            for (String file : List.of("target-platform/shebao.target", "bundles/org.shebao.derby/pom.xml")) {
                COORDINATES.matcher(Files.readString(checkout.resolve(file))).results()
                        .map(match -> match.group(1) + ":" + match.group(2) + ":" + match.group(3))
                        .filter(name -> !name.contains("junit") && !name.contains(".win32") && !name.startsWith("org.apache.maven")
                                && !name.startsWith("org.shebao"))
                        .forEach(found::add);
            }
            Files.readAllLines(checkout.resolve("releng/quick/libraries.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).forEach(found::add);
            return found;
        }

        private void bring(Set<String> coordinates, Path folder) throws IOException, InterruptedException {
            System.err.println("bringing " + coordinates.size() + " libraries (once)");
            Files.createDirectories(folder.getParent());
            Path fresh = Files.createTempDirectory(folder.getParent(), "libraries");
            Path pom = Files.writeString(fresh.resolve("pom.xml"), pom(coordinates, fresh));
            Process process = new ProcessBuilder(maven.toString(), "-q", "-B", "-f", pom.toString(),
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy").directory(fresh.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.to(fresh.resolve("maven.log").toFile())).redirectErrorStream(true).start();
            if (process.waitFor() != 0) {
                throw new CompilationFailed("Maven cannot bring the libraries:\n" + Files.readString(fresh.resolve("maven.log")));
            }
            if (!Files.isDirectory(folder)) {
                Files.move(fresh, folder);
            }
        }

        private static String pom(Set<String> coordinates, Path folder) {
            String items = coordinates.stream().map(name -> name.split(":")).map(part ->
                    "<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></artifactItem>"
                            .formatted((Object[]) part)).collect(Collectors.joining("\n"));
            return """
                    <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                    <groupId>org.shebao</groupId><artifactId>quick</artifactId><version>1</version><packaging>pom</packaging>
                    <build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
                    <version>3.8.1</version><configuration><outputDirectory>%s</outputDirectory><artifactItems>
                    %s
                    </artifactItems></configuration></plugin></plugins></build></project>
                    """.formatted(folder, items);
        }
    }

    /** Names a text by its SHA-256. */
    static final class Digest {

        private Digest() {
        }

        static String of(String text) {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Stops the run with a message for the developer. */
    static final class CompilationFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CompilationFailed(String message) {
            super(message);
        }
    }
}
