package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.FileSystemProtectionDescription;
import dev.virga.plugin.efs.model.FileSystemSize;
import dev.virga.plugin.efs.model.LifeCycleState;
import dev.virga.plugin.efs.model.PerformanceMode;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.plugin.efs.model.Status;
import dev.virga.plugin.efs.model.ThroughputMode;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The file systems of all accounts and regions.
final class FileSystems {
  /// How many file systems an account may have in a region
  /// ([quotas](https://docs.aws.amazon.com/efs/latest/ug/limits.html)).
  private static final int LIMIT = 1000;

  private final ServiceContext context;
  private final Table<FileSystem> table;
  private final Tokens tokens;
  private final Directories directories;
  private final Sizes sizes;
  private final MountTargets mountTargets;

  FileSystems(
      ServiceContext context, Directories directories, Sizes sizes, MountTargets mountTargets) {
    this.context = context;
    this.table = context.table("file-systems", FileSystem.class);
    this.tokens = new Tokens(context, "creation-tokens");
    this.directories = directories;
    this.sizes = sizes;
    this.mountTargets = mountTargets;
  }

  /// A file system by its id or ARN.
  ///
  /// @throws dev.virga.spi.AwsException `FileSystemNotFound`
  FileSystem find(Scope scope, String idOrArn) {
    var name = ResourceId.of(idOrArn, scope);
    return lookUp(scope, name).orElseThrow(() -> EfsErrors.fileSystemNotFound(name.id()));
  }

  /// A file system by its id or ARN, if it is one of this account and region.
  Optional<FileSystem> lookUp(Scope scope, ResourceId name) {
    return name.scope().equals(scope) ? table.get(scope, name.id()) : Optional.empty();
  }

  List<FileSystem> list(Scope scope) {
    return table.list(scope);
  }

  /// Makes a file system and its directory.
  ///
  /// @param members what differs from a regional file system with bursting throughput
  /// @param backup whether it is backed up from the start
  /// @throws dev.virga.spi.AwsException `FileSystemAlreadyExists` or `FileSystemLimitExceeded`
  FileSystem create(
      Scope scope,
      String creationToken,
      boolean backup,
      Consumer<FileSystemDescription.Builder> members) {
    tokens
        .find(scope, creationToken)
        .ifPresent(it -> {
          throw EfsErrors.fileSystemAlreadyExists(it, creationToken);
        });
    if (table.list(scope).size() >= LIMIT) {
      throw EfsErrors.fileSystemLimitExceeded(LIMIT);
    }
    FileSystemDescription description =
        FileSystemDescription.of(it -> {
          it.ownerId = scope.account();
          it.creationToken = creationToken;
          it.fileSystemId = "fs-0" + context.ids().hex(16);
          it.fileSystemArn = arn(scope, it.fileSystemId);
          it.creationTime = context.clock().instant();
          it.lifeCycleState = LifeCycleState.AVAILABLE;
          it.numberOfMountTargets = 0;
          it.sizeInBytes = Sizes.none();
          it.performanceMode = PerformanceMode.GENERAL_PURPOSE;
          it.encrypted = false;
          it.throughputMode = ThroughputMode.BURSTING;
          it.tags = List.of();
          it.fileSystemProtection =
              new FileSystemProtectionDescription(ReplicationOverwriteProtection.ENABLED);
          members.accept(it);
          it.name = TagSet.name(it.tags);
        });
    String id = description.fileSystemId();
    tokens
        .take(scope, creationToken, id)
        .ifPresent(it -> {
          throw EfsErrors.fileSystemAlreadyExists(it, creationToken);
        });
    var made = new FileSystem(description, null, List.of(), null, backup ? Status.ENABLED : null);
    directories.create(scope, id);
    table.put(scope, id, made);
    return made;
  }

  static String arn(Scope scope, String fileSystemId) {
    return Arn.of("elasticfilesystem", scope, "file-system/" + fileSystemId).toString();
  }

  /// Changes a file system that was found.
  FileSystem update(Scope scope, FileSystem found, UnaryOperator<FileSystem> change) {
    return table
        .update(scope, found.id(), change)
        .orElseThrow(() -> EfsErrors.fileSystemNotFound(found.id()));
  }

  /// Removes a file system with all that is in it.
  void delete(Scope scope, FileSystem found) {
    table.remove(scope, found.id());
    tokens.free(scope, found.description().creationToken());
    // once the call is committed, since a directory cannot be taken back
    context.events().publish(new FileSystemDeleted(scope, found.id()));
  }

  /// What is shown of file systems, with their sizes as they are now.
  List<FileSystemDescription> describe(Scope scope, List<FileSystem> found) {
    List<FileSystemSize> measured =
        sizes.of(found.stream().map(it -> directories.of(scope, it.id())).toList());
    var shown = new ArrayList<FileSystemDescription>();
    for (int i = 0; i < found.size(); i++) {
      FileSystemSize size = measured.get(i);
      int targets = mountTargets.count(scope, found.get(i).id());
      shown.add(
          found
              .get(i)
              .description()
              .with(it -> {
                it.sizeInBytes = size;
                it.numberOfMountTargets = targets;
              }));
    }
    return shown;
  }

  FileSystemDescription describe(Scope scope, FileSystem found) {
    return describe(scope, List.of(found)).getFirst();
  }

  /// Removes the directories of some scopes.
  void reset(Predicate<Scope> scopes) {
    for (Scope scope : table.scopes()) {
      if (scopes.test(scope)) {
        table.list(scope).forEach(it -> removeDirectory(new FileSystemDeleted(scope, it.id())));
      }
    }
  }

  /// Removes the directory of a file system that is gone.
  void removeDirectory(FileSystemDeleted deleted) {
    directories.remove(deleted.scope(), deleted.fileSystemId());
    sizes.forget(directories.of(deleted.scope(), deleted.fileSystemId()));
  }
}
