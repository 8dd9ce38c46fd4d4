package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to launch templates.
public final class LaunchTemplateKind {
  private static final Filters<LaunchTemplate> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<LaunchTemplate> KIND =
      new Kind<>(
          "launch-template",
          "lt-",
          LaunchTemplate.class,
          new IdErrors(
              "InvalidLaunchTemplateId.Malformed",
              "InvalidLaunchTemplateId.NotFound",
              "The specified launch template, with template ID %s, does not exist."),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private LaunchTemplateKind() {}
}
