package dev.virga.plugin.sts;

import dev.virga.plugin.sts.model.Credentials;
import dev.virga.plugin.sts.model.FederatedUser;
import dev.virga.plugin.sts.model.PolicyDescriptorType;
import dev.virga.plugin.sts.model.Tag;
import dev.virga.spi.Arn;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Issues credentials of a federated user, for at most an hour to a root user. See
/// [GetFederationToken](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html).
public final class GetFederationToken
    implements Operation<GetFederationToken.Request, GetFederationToken.Response> {
  private final Sessions sessions;

  GetFederationToken(Sessions sessions) {
    this.sessions = sessions;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 2, max = 32) @Pattern("[\\w+=,.@-]*") String name,
      @Length(min = 1, max = 2048) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          @Nullable String policy,
      @Nullable List<PolicyDescriptorType> policyArns,
      @Range(min = 900, max = 129600) @Nullable Integer durationSeconds,
      @Length(max = 50) @Nullable List<Tag> tags) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String name;
      public @Nullable String policy;
      public @Nullable List<PolicyDescriptorType> policyArns;
      public @Nullable Integer durationSeconds;
      public @Nullable List<Tag> tags;

      private Request build() {
        return new Request(
            Objects.requireNonNull(name, "Name"), policy, policyArns, durationSeconds, tags);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable Credentials credentials,
      @Nullable FederatedUser federatedUser,
      @Nullable Integer packedPolicySize) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Duration lifetime =
        LongTermCaller.of(context.principal(), "GetFederationToken")
            .lifetime(request.durationSeconds());
    Integer packedSize =
        new SessionPolicy(request.policy(), request.policyArns(), request.tags()).packedSize();
    Principal user = federatedUser(request.name(), context);
    return new Response(
        sessions.issue(user, lifetime), new FederatedUser(user.userId(), user.arn()), packedSize);
  }

  private static Principal federatedUser(String name, RequestContext context) {
    String account = context.principal().account();
    var arn = new Arn(context.scope().partition(), "sts", "", account, "federated-user/" + name);
    return new Principal(account, arn.toString(), account + ":" + name, "");
  }
}
