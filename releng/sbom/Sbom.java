import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts into each finished product what it consists of: {@code sbom.cdx.json} (CycloneDX 1.6), {@code NOTICE.txt} and our {@code LICENSE.txt}. Needs nothing but the
 * product and the tables beside this file, asks no network, and says the same for the same product.
 * Arguments: the checkout.
 */
final class Sbom {
    private static final String FORMAT = """
            {
              "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
              "bomFormat": "CycloneDX",
              "specVersion": "1.6",
              "serialNumber": "urn:uuid:%s",
              "version": 1,
              "metadata": {
                "component": {
                  "type": "application",
                  "bom-ref": "%s",
                  "name": "%s",
                  "version": "%s",
                  "licenses": [{ "expression": "EPL-2.0" }]
                }
              },
              "components": [
            %s
              ]
            }
            """;

    private Sbom() {
    }

    public static void main(String[] args) throws IOException {
        Path checkout = Path.of(args[0]);
        Licences licences = Licences.read(checkout.resolve("releng/sbom"));
        for (Path product : products(checkout.resolve("product/target/products"))) {
            write(product, licences);
            Files.copy(checkout.resolve("LICENSE"), product.resolve("LICENSE.txt"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The folders of the products, each for one system. */
    private static List<Path> products(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder, 5)) {
            return found.filter(each -> Files.isDirectory(each.resolve("plugins"))).sorted().toList();
        }
    }

    private static void write(Path product, Licences licences) throws IOException {
        Installed installed = Installed.in(product);
        List<Component> components = new ArrayList<>();
        for (Path file : installed.bundles()) {
            components.addAll(Component.of(file, installed, licences));
        }
        String listed = components.stream().map(Component::json).collect(Collectors.joining(",\n"));
        UUID serial = UUID.nameUUIDFromBytes(listed.getBytes(StandardCharsets.UTF_8));
        String name = product.getName(product.getNameCount() - 5).toString();
        String text = FORMAT.formatted(serial, name, name, installed.version(name), listed);
        Files.writeString(product.resolve("sbom.cdx.json"), text);
        Files.writeString(product.resolve("NOTICE.txt"), Notice.of(components, installed.bundles()));
    }

    /** The words of a table's lines. */
    static List<String[]> table(Path file, int columns) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+", columns)).toList();
    }

    /** The licences by group or group:artifact, and what bundles hold of others. */
    record Licences(Map<String, String> byLibrary, List<String[]> nested) {
        static Licences read(Path folder) throws IOException {
            Map<String, String> byLibrary = new TreeMap<>();
            table(folder.resolve("licences.txt"), 2).forEach(words -> byLibrary.put(words[0], words[1]));
            return new Licences(byLibrary, table(folder.resolve("nested.txt"), 3));
        }

        String of(String group, String artifact) {
            String licence = byLibrary.getOrDefault(group + ":" + artifact, byLibrary.get(group));
            if (licence == null) {
                throw new IllegalStateException("releng/sbom/licences.txt has no licence of " + group + ":" + artifact);
            }
            return licence;
        }
    }
}

/**
 * What p2 says of a product: each unit's Maven coordinates, by {@code id_version}.
 *
 * @param bundles     the files of the bundles
 * @param coordinates the coordinates
 */
record Installed(List<Path> bundles, Map<String, Coordinates> coordinates) {
    private static final Pattern UNIT = Pattern.compile("<unit id='([^']+)' version='([^']+)'.*?</unit>", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("<property name='maven-(?:wrapped-)?(groupId|artifactId|version)' value='([^']*)'");

    /** Where a library is published. */
    record Coordinates(String group, String artifact, String version) {
    }

    static Installed in(Path product) throws IOException {
        Map<String, Coordinates> coordinates = new HashMap<>();
        Matcher unit = UNIT.matcher(profile(product));
        while (unit.find()) {
            coordinates.put(unit.group(1) + "_" + unit.group(2), coordinates(unit.group()));
        }
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            return new Installed(files.sorted().toList(), coordinates);
        }
    }

    private static Coordinates coordinates(String unit) {
        Map<String, String> found = new HashMap<>();
        Matcher property = PROPERTY.matcher(unit);
        while (property.find()) {
            found.put(property.group(1), property.group(2));
        }
        return new Coordinates(found.get("groupId"), found.get("artifactId"), found.get("version"));
    }

    /** The version of an installed unit that is not a bundle. */
    String version(String id) {
        return coordinates.keySet().stream().filter(key -> key.startsWith(id + "_")).findFirst().orElseThrow().substring(id.length() + 1);
    }

    /** The newest state of the profile. */
    private static String profile(Path product) throws IOException {
        try (Stream<Path> states = Files.list(product.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/Shebao.profile"))) {
            Path newest = states.filter(file -> file.toString().endsWith(".profile.gz")).max(Comparator.naturalOrder()).orElseThrow();
            try (InputStream in = new GZIPInputStream(Files.newInputStream(newest))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}

/**
 * A part of a product.
 *
 * @param group   its group, empty if it has none
 * @param bundle  the file of the bundle that it is or is in
 * @param sha256  the hash of that file, empty if it is in it
 */
record Component(String group, String name, String version, String purl, String licence, String bundle, String sha256) {

    /** A bundle and what it holds of others. */
    static List<Component> of(Path file, Installed installed, Sbom.Licences licences) throws IOException {
        String bundle = file.getFileName().toString();
        String unit = bundle.endsWith(".jar") ? bundle.substring(0, bundle.length() - 4) : bundle;
        Installed.Coordinates known = installed.coordinates().get(unit);
        if (known == null || known.group() == null) {
            throw new IllegalStateException("nothing tells where " + bundle + " comes from");
        }
        boolean ours = known.group().equals("org.shebao");
        String version = ours ? unit.substring(unit.lastIndexOf('_') + 1) : known.version();
        String purl = ours ? "pkg:p2/" + known.artifact() + "@" + version : "pkg:maven/" + known.group() + "/" + known.artifact() + "@" + version;
        List<Component> all = new ArrayList<>();
        all.add(new Component(known.group(), known.artifact(), version, purl, licences.of(known.group(), known.artifact()), bundle, sha256(file)));
        licences.nested().stream().filter(words -> words[0].equals(known.artifact())).forEach(words -> all.add(nested(words[1], words[2], bundle)));
        return all;
    }

    /** From a package URL: {@code pkg:type/group/name@version}, the group being optional. */
    private static Component nested(String purl, String licence, String bundle) {
        String[] path = purl.substring(0, purl.indexOf('@')).split("/");
        return new Component(path.length > 2 ? path[1] : "", path[path.length - 1], purl.substring(purl.indexOf('@') + 1), purl, licence, bundle, "");
    }

    String json() {
        String identity = group.isEmpty() ? "" : "\"group\": \"" + group + "\",\n      ";
        String hash = sha256.isEmpty() ? "" : "\"hashes\": [{ \"alg\": \"SHA-256\", \"content\": \"" + sha256 + "\" }],\n      ";
        return """
                {
                  "type": "library",
                  "bom-ref": "%s",
                  %s"name": "%s",
                  "version": "%s",
                  %s"licenses": [%s],
                  "purl": "%s",
                  "properties": [{ "name": "shebao:bundle", "value": "%s" }]
                }""".indent(4).stripTrailing().formatted(purl, identity, name, version, hash, licenceJson(), purl, bundle);
    }

    /** One that SPDX does not know has a name, all others are expressions. */
    private String licenceJson() {
        return licence.startsWith("LicenseRef-") ? "{ \"license\": { \"name\": \"" + licence.substring("LicenseRef-".length()) + "\" } }"
                : "{ \"expression\": \"" + licence + "\" }";
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

/** The notices that go with a product: the licence of each part, and what the parts themselves want to be said. */
final class Notice {
    private static final String HEAD = """
            Shebao Workbench · 社保费管理客户端
            Copyright Shebao Workbench and others. Licensed under the Eclipse Public License 2.0: LICENSE.txt.

            This product contains the parts listed below, each under the licence beside it, named as by https://spdx.org/licenses, where the texts are; many parts,
            the files in "plugins", which are ZIP archives, hold theirs as well. Of licences joined by OR any may be chosen. The sources of the parts that are not ours are
            published under their Maven coordinates. The same list for machines: sbom.cdx.json.
            本产品包含以下组成部分，各自的许可证列于其后。

            """;
    private static final Pattern FILE = Pattern.compile("(META-INF/)?NOTICE(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);

    private Notice() {
    }

    static String of(List<Component> components, List<Path> bundles) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        components.forEach(part -> text.append("%-72s %s%n".formatted((part.group().isEmpty() ? "" : part.group() + ":") + part.name() + " " + part.version(),
                part.licence().replace("LicenseRef-", ""))));
        notices(bundles).forEach((notice, parts) -> text.append("\n%s\n%s\n\n%s\n".formatted("-".repeat(80), String.join(", ", parts), notice)));
        return text.toString();
    }

    /** The parts of each notice: many say the same. */
    private static Map<String, List<String>> notices(List<Path> bundles) throws IOException {
        Map<String, List<String>> notices = new LinkedHashMap<>();
        for (Path bundle : bundles) {
            try (ZipFile jar = new ZipFile(bundle.toFile())) {
                for (ZipEntry entry : jar.stream().filter(each -> FILE.matcher(each.getName()).matches()).toList()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String notice = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "").strip();
                        notices.computeIfAbsent(notice, fresh -> new ArrayList<>()).add(bundle.getFileName().toString());
                    }
                }
            }
        }
        return notices;
    }
}
