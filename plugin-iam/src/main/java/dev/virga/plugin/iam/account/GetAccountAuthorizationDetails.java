package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.GroupDetail;
import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.plugin.iam.model.RoleDetail;
import dev.virga.plugin.iam.model.UserDetail;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows the users, groups, roles and policies of the account, and how they hang together. See
/// [GetAccountAuthorizationDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
public final class GetAccountAuthorizationDetails
    implements Operation<
        GetAccountAuthorizationDetails.Request, GetAccountAuthorizationDetails.Response> {
  private final Store store;

  GetAccountAuthorizationDetails(Store store) {
    this.store = store;
  }

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
    Scope scope = context.scope().global();
    Page<Detail> page =
        Page.of(
            Detail.all(store, scope, request.filter()),
            Detail::key,
            request.marker(),
            request.maxItems());
    return Response.of(it -> {
      it.userDetailList = Detail.only(page, Detail.OfUser.class, Detail.OfUser::detail);
      it.groupDetailList = Detail.only(page, Detail.OfGroup.class, Detail.OfGroup::detail);
      it.roleDetailList = Detail.only(page, Detail.OfRole.class, Detail.OfRole::detail);
      it.policies = Detail.only(page, Detail.OfPolicy.class, Detail.OfPolicy::detail);
      it.isTruncated = page.isTruncated();
      it.marker = page.marker();
    });
  }
}
