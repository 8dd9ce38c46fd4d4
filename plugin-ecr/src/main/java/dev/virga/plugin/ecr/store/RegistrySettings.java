package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.RegistryScanningConfiguration;
import dev.virga.plugin.ecr.model.ReplicationConfiguration;
import dev.virga.plugin.ecr.model.ScanType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a registry has one of.
///
/// @param policy its policy, or null
/// @param replication where its images are copied to
/// @param scanning when its images are scanned
/// @param account the account settings that were made, by name
public record RegistrySettings(
    @Nullable String policy,
    ReplicationConfiguration replication,
    RegistryScanningConfiguration scanning,
    Map<String, String> account) {
  /// A registry that nobody has touched.
  static final RegistrySettings NEW =
      new RegistrySettings(
          null,
          new ReplicationConfiguration(List.of()),
          new RegistryScanningConfiguration(ScanType.BASIC, List.of()),
          Map.of());

  /// The same with another policy.
  public RegistrySettings withPolicy(@Nullable String policy) {
    return new RegistrySettings(policy, replication, scanning, account);
  }

  /// The same with another replication.
  public RegistrySettings withReplication(ReplicationConfiguration replication) {
    return new RegistrySettings(policy, replication, scanning, account);
  }

  /// The same with another scanning configuration.
  public RegistrySettings withScanning(RegistryScanningConfiguration scanning) {
    return new RegistrySettings(policy, replication, scanning, account);
  }

  /// The same with an account setting.
  public RegistrySettings withAccount(String name, String value) {
    var all = new TreeMap<>(account);
    all.put(name, value);
    return new RegistrySettings(policy, replication, scanning, all);
  }
}
