package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of launch templates. Which one is the default is known by the template alone.
final class Versions {
  private final ServiceContext context;
  private final Table<LaunchTemplateVersion> table;
  private final Table<LastVersion> last;

  Versions(ServiceContext context) {
    this.context = context;
    this.table = context.table("launch-template-version", LaunchTemplateVersion.class);
    this.last = context.table("launch-template-last-version", LastVersion.class);
  }

  LaunchTemplateVersion add(
      RequestContext call,
      LaunchTemplate template,
      @Nullable String description,
      ResponseLaunchTemplateData data) {
    String id = LaunchTemplates.id(template);
    long number = last.get(call.scope(), id).map(LastVersion::number).orElse(0L) + 1;
    last.put(call.scope(), id, new LastVersion(number));
    LaunchTemplateVersion version =
        LaunchTemplateVersion.of(it -> {
          it.launchTemplateId = id;
          it.launchTemplateName = template.launchTemplateName();
          it.versionNumber = number;
          it.versionDescription = description;
          it.createTime = context.clock().instant();
          it.createdBy = call.principal().arn();
          it.launchTemplateData = data;
        });
    table.put(call.scope(), key(id, number), version);
    return shown(template, version);
  }

  /// The versions of a template, the newest first.
  List<LaunchTemplateVersion> of(Scope scope, LaunchTemplate template) {
    return table.list(scope, LaunchTemplates.id(template) + "/").reversed().stream()
        .map(it -> shown(template, it))
        .toList();
  }

  /// The version of a number, or of `$Latest` or `$Default`.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidLaunchTemplateId.VersionNotFound`,
  ///     `InvalidParameterValue`
  LaunchTemplateVersion get(Scope scope, LaunchTemplate template, String version) {
    return find(scope, template, number(template, version))
        .orElseThrow(() -> TemplateErrors.versionNotFound(version, LaunchTemplates.id(template)));
  }

  Optional<LaunchTemplateVersion> find(Scope scope, LaunchTemplate template, long number) {
    return table
        .get(scope, key(LaunchTemplates.id(template), number))
        .map(it -> shown(template, it));
  }

  void remove(Scope scope, LaunchTemplate template, long number) {
    table.remove(scope, key(LaunchTemplates.id(template), number));
  }

  void forget(Scope scope, String id) {
    table
        .list(scope, id + "/")
        .forEach(it -> table.remove(scope, key(id, Objects.requireNonNull(it.versionNumber()))));
    last.remove(scope, id);
  }

  /// The number that a version stands for.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`
  static long number(LaunchTemplate template, String version) {
    if (version.equals("$Latest")) {
      return Objects.requireNonNull(template.latestVersionNumber());
    } else if (version.equals("$Default")) {
      return Objects.requireNonNull(template.defaultVersionNumber());
    } else if (version.matches("[0-9]{1,18}")) {
      return Long.parseLong(version);
    }
    throw TemplateErrors.malformedVersion();
  }

  private static LaunchTemplateVersion shown(
      LaunchTemplate template, LaunchTemplateVersion version) {
    boolean isDefault = Objects.equals(version.versionNumber(), template.defaultVersionNumber());
    return version.with(it -> it.defaultVersion = isDefault);
  }

  private static String key(String id, long number) {
    return id + "/" + "%018d".formatted(number);
  }
}
