package dev.virga.plugin.sts;

import dev.virga.plugin.sts.model.AssumedRoleUser;
import dev.virga.plugin.sts.model.Credentials;
import dev.virga.plugin.sts.model.PolicyDescriptorType;
import dev.virga.plugin.sts.model.ProvidedContext;
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

/// Issues credentials of a role. Its trust policy is not evaluated. See
/// [AssumeRole](https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
public final class AssumeRole implements Operation<AssumeRole.Request, AssumeRole.Response> {
  private static final int DEFAULT_SECONDS = 3600;
  private static final int CHAINED_SECONDS = 3600;

  private final Sessions sessions;

  AssumeRole(Sessions sessions) {
    this.sessions = sessions;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048)
          @Pattern(
              "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+")
          String roleArn,
      @Length(min = 2, max = 64) @Pattern("[\\w+=,.@-]*") String roleSessionName,
      @Nullable List<PolicyDescriptorType> policyArns,
      @Length(min = 1) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Nullable String policy,
      @Range(min = 900, max = 43200) @Nullable Integer durationSeconds,
      @Length(max = 50) @Nullable List<Tag> tags,
      @Length(max = 50)
          @Nullable
              List<@Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String>
              transitiveTagKeys,
      @Length(min = 2, max = 1224) @Pattern("[\\w+=,.@:\\/-]*") @Nullable String externalId,
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]*") @Nullable String serialNumber,
      @Length(min = 6, max = 6) @Pattern("[\\d]*") @Nullable String tokenCode,
      @Length(min = 2, max = 64) @Pattern("[\\w+=,.@-]*") @Nullable String sourceIdentity,
      @Length(max = 5) @Nullable List<ProvidedContext> providedContexts) {
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
      public @Nullable List<PolicyDescriptorType> policyArns;
      public @Nullable String policy;
      public @Nullable Integer durationSeconds;
      public @Nullable List<Tag> tags;
      public @Nullable List<String> transitiveTagKeys;
      public @Nullable String externalId;
      public @Nullable String serialNumber;
      public @Nullable String tokenCode;
      public @Nullable String sourceIdentity;
      public @Nullable List<ProvidedContext> providedContexts;

      private Request build() {
        return new Request(
            Objects.requireNonNull(roleArn, "RoleArn"),
            Objects.requireNonNull(roleSessionName, "RoleSessionName"),
            policyArns,
            policy,
            durationSeconds,
            tags,
            transitiveTagKeys,
            externalId,
            serialNumber,
            tokenCode,
            sourceIdentity,
            providedContexts);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable Credentials credentials,
      @Nullable AssumedRoleUser assumedRoleUser,
      @Nullable Integer packedPolicySize,
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
      public @Nullable AssumedRoleUser assumedRoleUser;
      public @Nullable Integer packedPolicySize;
      public @Nullable String sourceIdentity;

      private Response build() {
        return new Response(credentials, assumedRoleUser, packedPolicySize, sourceIdentity);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Role role = Role.of(request.roleArn());
    int seconds = Objects.requireNonNullElse(request.durationSeconds(), DEFAULT_SECONDS);
    if (seconds > CHAINED_SECONDS && isRoleSession(context.principal())) {
      throw StsErrors.roleChainingIsLimitedToOneHour();
    }
    Integer packedSize =
        new SessionPolicy(request.policy(), request.policyArns(), request.tags()).packedSize();
    checkTransitiveTags(request);
    Principal caller = sessions.caller(role, request.roleSessionName());
    Credentials credentials = sessions.issue(caller, Duration.ofSeconds(seconds));
    return new Response(
        credentials,
        new AssumedRoleUser(caller.userId(), caller.arn()),
        packedSize,
        request.sourceIdentity());
  }

  private static boolean isRoleSession(Principal caller) {
    return Arn.parse(caller.arn())
        .filter(arn -> arn.resourceType().equals("assumed-role"))
        .isPresent();
  }

  private static void checkTransitiveTags(Request request) {
    List<Tag> tags = Objects.requireNonNullElse(request.tags(), List.of());
    for (String key : Objects.requireNonNullElse(request.transitiveTagKeys(), List.<String>of())) {
      if (tags.stream().noneMatch(tag -> tag.key().equalsIgnoreCase(key))) {
        throw StsErrors.transitiveTagKeyWithoutTag();
      }
    }
  }
}
