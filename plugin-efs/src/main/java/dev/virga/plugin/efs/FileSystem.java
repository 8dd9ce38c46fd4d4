package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.FileSystemProtectionDescription;
import dev.virga.plugin.efs.model.LifecyclePolicy;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.plugin.efs.model.Status;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file system and what is configured for it.
///
/// @param description what is shown of it; its size and its number of mount targets are found out when
///     it is shown
/// @param throughputChangedAt when its throughput mode was last changed or its provisioned throughput
///     decreased, or null
/// @param lifecyclePolicies its lifecycle configuration
/// @param policy its resource policy, or null for the default one
/// @param backup whether it is backed up, or null where nobody has said so
public record FileSystem(
    FileSystemDescription description,
    @Nullable Instant throughputChangedAt,
    List<LifecyclePolicy> lifecyclePolicies,
    @Nullable String policy,
    @Nullable Status backup) {

  String id() {
    return description.fileSystemId();
  }

  /// The place in lists, which are sorted by creation.
  String order() {
    return Page.order(description.creationTime(), id());
  }

  FileSystem describe(Consumer<FileSystemDescription.Builder> changes) {
    return new FileSystem(
        description.with(changes), throughputChangedAt, lifecyclePolicies, policy, backup);
  }

  FileSystem protect(ReplicationOverwriteProtection protection) {
    return describe(
        it -> it.fileSystemProtection = new FileSystemProtectionDescription(protection));
  }

  FileSystem withThroughputChanged(Instant at) {
    return new FileSystem(description, at, lifecyclePolicies, policy, backup);
  }

  FileSystem withLifecycle(List<LifecyclePolicy> policies) {
    return new FileSystem(description, throughputChangedAt, policies, policy, backup);
  }

  FileSystem withPolicy(@Nullable String document) {
    return new FileSystem(description, throughputChangedAt, lifecyclePolicies, document, backup);
  }

  FileSystem withBackup(Status status) {
    return new FileSystem(description, throughputChangedAt, lifecyclePolicies, policy, status);
  }
}
