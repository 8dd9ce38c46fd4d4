package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.PolicyGroup;
import dev.virga.plugin.iam.model.PolicyRole;
import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.plugin.iam.model.PolicyUser;
import dev.virga.plugin.iam.store.Entities;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
public final class ListEntitiesForPolicy
    implements Operation<ListEntitiesForPolicy.Request, ListEntitiesForPolicy.Response> {
  private final ManagedPolicies managed;
  private final Attachments attachments;
  private final Entities entities;

  ListEntitiesForPolicy(ManagedPolicies managed, Attachments attachments, Entities entities) {
    this.managed = managed;
    this.attachments = attachments;
    this.entities = entities;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policyArn,
      @Nullable EntityType entityFilter,
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String pathPrefix,
      @Nullable PolicyUsageType policyUsageFilter,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<PolicyGroup> policyGroups,
      @Nullable List<PolicyUser> policyUsers,
      @Nullable List<PolicyRole> policyRoles,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable List<PolicyGroup> policyGroups;
      public @Nullable List<PolicyUser> policyUsers;
      public @Nullable List<PolicyRole> policyRoles;
      public @Nullable Boolean isTruncated;
      public @Nullable String marker;

      private Response build() {
        return new Response(policyGroups, policyUsers, policyRoles, isTruncated, marker);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope().global();
    managed.get(scope, request.policyArn());
    Set<String> ids =
        attachments.uses(scope, request.policyArn()).stream()
            .filter(it ->
                request.policyUsageFilter() == null || it.usage() == request.policyUsageFilter())
            .map(Attachment::entityId)
            .collect(Collectors.toSet());
    String prefix = request.pathPrefix() == null ? "/" : request.pathPrefix();
    List<Entity> users =
        kinds(request.entityFilter()).stream()
            .flatMap(kind -> entities.all(scope, kind).stream())
            .filter(it -> ids.contains(it.id()) && it.path().startsWith(prefix))
            .sorted(Comparator.comparing(ListEntitiesForPolicy::key))
            .toList();
    var page = Page.of(users, ListEntitiesForPolicy::key, request.maxItems(), request.marker());
    return Response.of(it -> {
      it.policyGroups =
          of(page, EntityKind.GROUP).map(of -> new PolicyGroup(of.name(), of.id())).toList();
      it.policyUsers =
          of(page, EntityKind.USER).map(of -> new PolicyUser(of.name(), of.id())).toList();
      it.policyRoles =
          of(page, EntityKind.ROLE).map(of -> new PolicyRole(of.name(), of.id())).toList();
      it.isTruncated = page.truncated();
      it.marker = page.marker();
    });
  }

  /// Policies are no entities that a policy is attached to.
  private static List<EntityKind> kinds(@Nullable EntityType filter) {
    return switch (filter) {
      case null -> List.of(EntityKind.values());
      case USER -> List.of(EntityKind.USER);
      case GROUP -> List.of(EntityKind.GROUP);
      case ROLE -> List.of(EntityKind.ROLE);
      case LOCAL_MANAGED_POLICY, AWS_MANAGED_POLICY -> List.of();
    };
  }

  private static Stream<Entity> of(Page<Entity> page, EntityKind kind) {
    return page.items().stream().filter(it -> it.kind() == kind);
  }

  private static String key(Entity entity) {
    return entity.kind() + " " + entity.name();
  }
}
