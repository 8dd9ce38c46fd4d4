package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.GroupDetail;
import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.plugin.iam.model.RoleDetail;
import dev.virga.plugin.iam.model.UserDetail;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetAccountAuthorizationDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
public final class GetAccountAuthorizationDetails
    implements Operation<
        GetAccountAuthorizationDetails.Request, GetAccountAuthorizationDetails.Response> {
  /// What a client sends.
  public record Request(
      @Nullable List<EntityType> filter,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker) {}

  /// What it gets.
  public record Response(
      @Nullable List<UserDetail> userDetailList,
      @Nullable List<GroupDetail> groupDetailList,
      @Nullable List<RoleDetail> roleDetailList,
      @Nullable List<ManagedPolicyDetail> policies,
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
      public @Nullable List<UserDetail> userDetailList;
      public @Nullable List<GroupDetail> groupDetailList;
      public @Nullable List<RoleDetail> roleDetailList;
      public @Nullable List<ManagedPolicyDetail> policies;
      public @Nullable Boolean isTruncated;
      public @Nullable String marker;

      private Response build() {
        return new Response(
            userDetailList, groupDetailList, roleDetailList, policies, isTruncated, marker);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "GetAccountAuthorizationDetails is not implemented.");
  }
}
