package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.ServiceSpecificCredentialMetadata;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists service-specific credentials of a user, the caller, or all users. See
/// [ListServiceSpecificCredentials](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html).
public final class ListServiceSpecificCredentials
    implements Operation<
        ListServiceSpecificCredentials.Request, ListServiceSpecificCredentials.Response> {
  private final Store store;

  ListServiceSpecificCredentials(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Nullable String serviceName,
      @Nullable Boolean allUsers,
      @Nullable String marker,
      @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<ServiceSpecificCredentialMetadata> serviceSpecificCredentials,
      @Nullable String marker,
      @Nullable Boolean isTruncated) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    List<User> users =
        Boolean.TRUE.equals(request.allUsers())
            ? store.users().rows().all(scope)
            : List.of(store.users().namedOrCaller(context, request.userName()));
    List<ServiceSpecificCredentialMetadata> all =
        users.stream()
            .flatMap(user ->
                store.serviceCredentials().of(scope, user).stream()
                    .filter(it ->
                        request.serviceName() == null
                            || it.serviceName().equals(request.serviceName()))
                    .map(it -> CredentialService.metadata(it, user)))
            .toList();
    Page<ServiceSpecificCredentialMetadata> page =
        Page.of(
            all,
            it -> it.createDate() + it.serviceSpecificCredentialId(),
            request.marker(),
            request.maxItems());
    return new Response(page.items(), page.marker(), page.isTruncated());
  }
}
