package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.ClusterConfiguration;
import dev.virga.plugin.ecs.model.ClusterServiceConnectDefaults;
import dev.virga.plugin.ecs.model.ClusterServiceConnectDefaultsRequest;
import dev.virga.plugin.ecs.model.ClusterSetting;
import dev.virga.plugin.ecs.model.ClusterSettingName;
import dev.virga.plugin.ecs.model.ExecuteCommandConfiguration;
import dev.virga.plugin.ecs.model.ExecuteCommandLogging;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be set on a cluster: the one
/// [setting](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html) that
/// AWS has, and the configuration of ExecuteCommand.
final class ClusterSettings {
  /// What a cluster starts with.
  static final List<ClusterSetting> DEFAULT =
      List.of(new ClusterSetting(ClusterSettingName.CONTAINER_INSIGHTS, "disabled"));

  private static final Set<String> CONTAINER_INSIGHTS = Set.of("disabled", "enabled", "enhanced");

  private ClusterSettings() {}

  /// The settings that a client sent, or those that were there before if it sent none.
  static List<ClusterSetting> checked(
      @Nullable List<ClusterSetting> sent, @Nullable List<ClusterSetting> before) {
    if (sent == null || sent.isEmpty()) {
      return before == null ? DEFAULT : before;
    }
    for (ClusterSetting setting : sent) {
      if (setting.name() == null) {
        throw EcsErrors.clusterSetting("name");
      } else if (setting.value() == null || !CONTAINER_INSIGHTS.contains(setting.value())) {
        throw EcsErrors.clusterSetting("value");
      }
    }
    return List.of(sent.getLast());
  }

  /// Refuses a configuration that contradicts itself.
  static void check(@Nullable ClusterConfiguration configuration) {
    ExecuteCommandConfiguration exec =
        configuration == null ? null : configuration.executeCommandConfiguration();
    if (exec == null) {
      return;
    }
    boolean override = exec.logging() == ExecuteCommandLogging.OVERRIDE;
    var logs = exec.logConfiguration();
    if (logs != null && !override) {
      throw EcsErrors.logConfigurationWithoutOverride();
    } else if (override
        && (logs == null
            || (logs.cloudWatchLogGroupName() == null && logs.s3BucketName() == null))) {
      throw EcsErrors.overrideWithoutLogConfiguration();
    }
  }

  /// The namespace for Service Connect as a cluster shows it.
  static @Nullable ClusterServiceConnectDefaults stored(
      @Nullable ClusterServiceConnectDefaultsRequest sent) {
    return sent == null || sent.namespace().isEmpty()
        ? null
        : new ClusterServiceConnectDefaults(sent.namespace());
  }
}
