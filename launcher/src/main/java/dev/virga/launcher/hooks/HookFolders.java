package dev.virga.launcher.hooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds hooks: in each stage's folder first its scripts by name, then its sub-folders by name, depth
/// first. What is hidden is none, as the folders are with which Kubernetes mounts its files.
final class HookFolders {
  private static final System.Logger LOG = System.getLogger("dev.virga.hooks");

  /// Where the first versions of LocalStack had what is in `ready.d` now.
  private static final Path LEGACY = Path.of("/docker-entrypoint-initaws.d");

  private final List<Hook> found = new ArrayList<>();

  private HookFolders() {}

  /// All hooks of some folders that have the folders of stages, in the order in which they run.
  static List<Hook> find(List<Path> roots) {
    var folders = new HookFolders();
    for (Stage stage : Stage.values()) {
      for (Path root : roots) {
        folders.look(stage, root.resolve(stage.folder()));
      }
      if (stage == Stage.READY) {
        folders.look(stage, LEGACY);
      }
    }
    return List.copyOf(folders.found);
  }

  private void look(Stage stage, Path folder) {
    if (Files.isDirectory(folder)) {
      look(stage, folder, folder);
    }
  }

  private void look(Stage stage, Path root, Path folder) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries =
          listed
              .filter(it -> !it.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(it -> it.getFileName().toString()))
              .toList();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "init hooks in " + folder + " cannot be read: " + e);
      return;
    }
    for (Path entry : entries) {
      if (Files.isRegularFile(entry)) {
        add(new Hook(stage, root.relativize(entry).toString(), entry.toAbsolutePath()));
      }
    }
    for (Path entry : entries) {
      // a link to a folder may lead back to where it is
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        look(stage, root, entry);
      }
    }
  }

  private void add(Hook hook) {
    if (hook.name().endsWith(".sh") || hook.name().endsWith(".py")) {
      found.add(hook);
    } else if (hook.name().endsWith(".tf")) {
      LOG.log(
          System.Logger.Level.WARNING,
          "init hook " + hook.title() + " is not run: only .sh and .py are, and Terraform is not");
    }
  }
}
