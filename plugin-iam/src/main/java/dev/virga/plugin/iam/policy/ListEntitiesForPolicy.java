package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.PolicyGroup;
import dev.virga.plugin.iam.model.PolicyRole;
import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.plugin.iam.model.PolicyUser;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
public final class ListEntitiesForPolicy
    implements Operation<ListEntitiesForPolicy.Request, ListEntitiesForPolicy.Response> {
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
    throw AwsException.of("NotImplemented", 501, "ListEntitiesForPolicy is not implemented.");
  }
}
