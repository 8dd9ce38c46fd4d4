package dev.virga.plugin.sts;

import dev.virga.plugin.sts.model.AssumedRoleUser;
import dev.virga.plugin.sts.model.Credentials;
import dev.virga.plugin.sts.model.PolicyDescriptorType;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import dev.virga.spi.wire.Sensitive;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Issues credentials of a role to whoever has an ID token. Neither the token's signature nor the
/// role's trust policy is checked. See
/// [AssumeRoleWithWebIdentity](https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html).
public final class AssumeRoleWithWebIdentity
    implements Operation<AssumeRoleWithWebIdentity.Request, AssumeRoleWithWebIdentity.Response> {
  private static final int DEFAULT_SECONDS = 3600;

  private final Sessions sessions;
  private final InstantSource clock;

  AssumeRoleWithWebIdentity(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048)
          @Pattern(
              "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+")
          String roleArn,
      @Length(min = 2, max = 64) @Pattern("[\\w+=,.@-]*") String roleSessionName,
      @Length(min = 4, max = 20000) @Sensitive String webIdentityToken,
      @Length(min = 4, max = 2048) @Nullable String providerId,
      @Nullable List<PolicyDescriptorType> policyArns,
      @Length(min = 1, max = 2048) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          @Nullable String policy,
      @Range(min = 900, max = 43200) @Nullable Integer durationSeconds) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String roleArn;
      public @Nullable String roleSessionName;
      public @Nullable String webIdentityToken;
      public @Nullable String providerId;
      public @Nullable List<PolicyDescriptorType> policyArns;
      public @Nullable String policy;
      public @Nullable Integer durationSeconds;

      private Request build() {
        return new Request(
            Objects.requireNonNull(roleArn, "RoleArn"),
            Objects.requireNonNull(roleSessionName, "RoleSessionName"),
            Objects.requireNonNull(webIdentityToken, "WebIdentityToken"),
            providerId,
            policyArns,
            policy,
            durationSeconds);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable Credentials credentials,
      @Nullable String subjectFromWebIdentityToken,
      @Nullable AssumedRoleUser assumedRoleUser,
      @Nullable Integer packedPolicySize,
      @Nullable String provider,
      @Nullable String audience,
      @Nullable String sourceIdentity) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Credentials credentials;
      public @Nullable String subjectFromWebIdentityToken;
      public @Nullable AssumedRoleUser assumedRoleUser;
      public @Nullable Integer packedPolicySize;
      public @Nullable String provider;
      public @Nullable String audience;
      public @Nullable String sourceIdentity;

      private Response build() {
        return new Response(
            credentials,
            subjectFromWebIdentityToken,
            assumedRoleUser,
            packedPolicySize,
            provider,
            audience,
            sourceIdentity);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Role role = Role.of(request.roleArn());
    if (request.providerId() != null) {
      // an OAuth 2.0 access token means nothing to anyone but its provider
      throw StsErrors.identityProviderOutOfReach(request.providerId());
    }
    var token = WebIdentityToken.read(request.webIdentityToken(), clock.instant());
    Integer packedSize =
        new SessionPolicy(request.policy(), request.policyArns(), null).packedSize();
    int seconds = Objects.requireNonNullElse(request.durationSeconds(), DEFAULT_SECONDS);
    Principal caller = sessions.caller(role, request.roleSessionName());
    Credentials credentials = sessions.issue(caller, Duration.ofSeconds(seconds));
    return Response.of(it -> {
      it.credentials = credentials;
      it.subjectFromWebIdentityToken = token.subject();
      it.assumedRoleUser = new AssumedRoleUser(caller.userId(), caller.arn());
      it.packedPolicySize = packedSize;
      it.provider = token.issuer();
      it.audience = token.audience();
      it.sourceIdentity = token.sourceIdentity();
    });
  }
}
