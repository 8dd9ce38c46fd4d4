package dev.virga.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small image of this machine's own programs and the libraries they need, to build upon where no
/// registry can be reached. To Virga it is what `debian:stable-slim` is: a shell, the C library, util-linux.
public final class BaseImage {
  private static final List<String> PROGRAMS =
      List.of(
          "sh",
          "cat",
          "dirname",
          "env",
          "grep",
          "kill",
          "prlimit",
          "readlink",
          "setpriv",
          "setsid",
          "sleep",
          "tail",
          "true");

  /// Of the C library, and needed by the virtual machine though no program here needs them.
  private static final Set<String> LIBRARIES =
      Set.of("libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1");

  private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");

  private final Path root;

  private BaseImage(Path root) {
    this.root = root;
  }

  /// Makes the image in an engine.
  ///
  /// @param name what to call it, such as `virga-base`
  /// @param directory an empty folder to gather it in
  public static void importTo(DockerEngine engine, String name, Path directory) throws IOException {
    var image = new BaseImage(directory.resolve("root"));
    image.gather();
    Path archive = directory.resolve("base.tar");
    Programs.output(
        "tar", "--create", "--file", archive.toString(), "--directory", image.root.toString(), ".");
    engine.docker("import", archive.toString(), name);
  }

  private void gather() throws IOException {
    for (String folder : List.of("usr/bin", "etc", "proc", "sys", "dev", "tmp")) {
      Files.createDirectories(root.resolve(folder));
    }
    Programs.output("chmod", "1777", root.resolve("tmp").toString());
    Files.createSymbolicLink(root.resolve("bin"), Path.of("usr/bin"));
    Set<Path> libraries = new LinkedHashSet<>();
    for (String name : PROGRAMS) {
      Path program = Programs.find(name).orElseThrow(() -> new IOException("no program " + name));
      copy(program, root.resolve("usr/bin").resolve(name));
      libraries.addAll(libraries(program));
    }
    for (Path library : libraries) {
      copy(library, inRoot(library));
      if (library.getFileName().toString().equals("libc.so.6")) {
        for (String name : LIBRARIES) {
          copy(library.resolveSibling(name), inRoot(library.resolveSibling(name)));
        }
      }
    }
  }

  private static Set<Path> libraries(Path program) throws IOException {
    Set<Path> libraries = new LinkedHashSet<>();
    Matcher matcher = LIBRARY.matcher(Programs.output("ldd", program.toRealPath().toString()));
    while (matcher.find()) {
      libraries.add(Path.of(matcher.group(1)));
    }
    return libraries;
  }

  private Path inRoot(Path path) {
    return root.resolve(path.toString().substring(1));
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(
        file.toRealPath(),
        to,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
  }
}
