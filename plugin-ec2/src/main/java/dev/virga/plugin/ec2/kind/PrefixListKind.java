package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to managed prefix lists.
public final class PrefixListKind {
  private static final Filters<ManagedPrefixList> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<ManagedPrefixList> KIND =
      new Kind<>(
          "prefix-list",
          "pl-",
          ManagedPrefixList.class,
          new IdErrors(
              "InvalidPrefixListID.Malformed",
              "InvalidPrefixListID.NotFound",
              "The prefix list ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private PrefixListKind() {}
}
