package dev.virga.plugin.ecs.run;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The directories that are volumes of one task: `volumes/TASK/NAME`, which the task takes along, and
/// `shared/ACCOUNT/REGION/NAME`, which stay.
///
/// @param context where the service keeps its files
/// @param scope where the task runs
/// @param taskId the last part of the task's ARN
record VolumeDirectories(ServiceContext context, Scope scope, String taskId)
    implements AutoCloseable {
  private static final String EVERYONE = "rwxrwxrwx";

  /// A directory for all containers of the task, empty at first.
  Path ofTask(String name) throws IOException {
    return create(all(context).resolve(taskId).resolve(name));
  }

  /// A directory for all tasks of an account and region.
  ///
  /// @param make whether it is made if it is not there
  Path shared(String name, boolean make) throws IOException {
    Path directory =
        context
            .directory()
            .resolve("shared")
            .resolve(scope.account())
            .resolve(scope.region())
            .resolve(name);
    if (!make && !Files.isDirectory(directory)) {
      throw new NoSuchFileException("get " + name + ": no such volume");
    }
    return create(directory);
  }

  /// A directory of the machine, made if it is not there, as Docker does.
  Path ofHost(String path) throws IOException {
    return Files.createDirectories(Path.of(path).toAbsolutePath());
  }

  /// Removes what tasks of a process that was killed have left.
  static void sweep(ServiceContext context) {
    if (context.durable()) {
      delete(context, all(context));
    }
  }

  @Override
  public void close() {
    delete(context, all(context).resolve(taskId));
  }

  private static Path all(ServiceContext context) {
    return context.directory().resolve("volumes");
  }

  private static Path create(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
      // not left to createDirectories, because of the umask
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(EVERYONE));
    }
    return directory;
  }

  private static void delete(ServiceContext context, Path path) {
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
          children.forEach(it -> delete(context, it));
        }
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      context.log().log(System.Logger.Level.WARNING, "A volume of a task cannot be removed", e);
    }
  }
}
