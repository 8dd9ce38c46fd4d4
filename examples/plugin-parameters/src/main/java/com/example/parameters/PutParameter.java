package com.example.parameters;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Writes a parameter, or a new version of it. See
/// [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html).
public final class PutParameter implements Operation<PutParameter.Request, PutParameter.Response> {
  private static final int MAX_VERSIONS = 100;
  private static final int MAX_TAGS = 50;
  private static final List<String> DATA_TYPES =
      List.of("text", "aws:ec2:image", "aws:ssm:integration");

  private final ParameterStore store;

  PutParameter(ParameterStore store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 2048) String name,
      @Nullable @Length(max = 1024) String description,
      @Sensitive @Length(min = 1) String value,
      @Nullable ParameterType type,
      @Nullable @Length(min = 1, max = 256) @Pattern("^([a-zA-Z0-9:/_-]+)$") String keyId,
      @Nullable Boolean overwrite,
      @Nullable @Length(max = 1024) String allowedPattern,
      @Nullable @Length(max = 1000) List<Tag> tags,
      @Nullable ParameterTier tier,
      @Nullable @Length(min = 1, max = 4096) String policies,
      @Nullable @Length(max = 128) String dataType) {}

  /// What it gets.
  public record Response(long version, ParameterTier tier) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    refuseMalformed(request);
    Current current = store.parameters().get(scope, request.name()).orElse(null);
    ParameterVersion old = current == null ? null : store.latest(scope, current);
    if (old != null && !Boolean.TRUE.equals(request.overwrite())) {
      throw SsmErrors.alreadyExists();
    }
    ParameterVersion version = version(request, old, context);
    if (current == null) {
      current = new Current(request.name(), 1, Map.of()).with(tags(request));
    } else {
      makeRoom(scope, request.name());
    }
    store.parameters().put(scope, request.name(), current.withLatest(version.version()));
    store.put(scope, version);
    return new Response(version.version(), version.tier());
  }

  private static void refuseMalformed(Request request) {
    ParameterName.refuseNew(request.name());
    if (request.policies() != null) {
      throw SsmErrors.policies();
    } else if (!tags(request).isEmpty() && Boolean.TRUE.equals(request.overwrite())) {
      throw SsmErrors.tagsWithOverwrite();
    } else if (tags(request).size() > MAX_TAGS) {
      throw SsmErrors.tooManyTags();
    } else if (request.dataType() != null && !DATA_TYPES.contains(request.dataType())) {
      throw SsmErrors.dataType(request.dataType());
    }
    refuseValue(request.value(), request.allowedPattern());
  }

  private static void refuseValue(String value, @Nullable String allowed) {
    if (allowed == null || allowed.isEmpty()) {
      return;
    }
    try {
      if (!java.util.regex.Pattern.compile(allowed).matcher(value).find()) {
        throw SsmErrors.patternMismatch(allowed);
      }
    } catch (PatternSyntaxException _) {
      throw SsmErrors.invalidAllowedPattern();
    }
  }

  private ParameterVersion version(
      Request request, @Nullable ParameterVersion old, RequestContext context) {
    ParameterType type = type(request, old);
    ParameterTier tier = tier(request, old);
    boolean secure = type == ParameterType.SECURE_STRING;
    String keyId = secure ? keyId(request, old) : null;
    return new ParameterVersion(
        request.name(),
        old == null ? 1 : old.version() + 1,
        type,
        keyId == null
            ? request.value()
            : store.secrets().encrypt(request.value(), keyId, context.scope()),
        keyId,
        store.now(),
        context.principal().arn(),
        request.description() == null && old != null ? old.description() : request.description(),
        request.allowedPattern(),
        tier,
        request.dataType() == null ? "text" : request.dataType(),
        List.of());
  }

  private static ParameterType type(Request request, @Nullable ParameterVersion old) {
    if (old == null) {
      if (request.type() == null) {
        throw SsmErrors.typeMissing();
      }
      return request.type();
    }
    boolean changed = request.type() != null && request.type() != old.type();
    if (changed
        && (request.type() == ParameterType.SECURE_STRING
            || old.type() == ParameterType.SECURE_STRING)) {
      throw SsmErrors.typeChanged();
    }
    return request.type() == null ? old.type() : request.type();
  }

  private static ParameterTier tier(Request request, @Nullable ParameterVersion old) {
    int size = request.value().getBytes(StandardCharsets.UTF_8).length;
    ParameterTier before = old == null ? ParameterTier.STANDARD : old.tier();
    ParameterTier wanted = request.tier() == null ? before : request.tier();
    if (size > wanted.maxBytes()) {
      throw SsmErrors.valueTooLong(wanted);
    }
    ParameterTier settled = wanted.settled(size);
    if (before == ParameterTier.ADVANCED && settled == ParameterTier.STANDARD) {
      if (wanted == ParameterTier.STANDARD) {
        throw SsmErrors.downgraded();
      }
      return before;
    }
    return settled;
  }

  private static String keyId(Request request, @Nullable ParameterVersion old) {
    if (request.keyId() != null) {
      return request.keyId();
    }
    return old == null || old.keyId() == null ? SecureStrings.DEFAULT_KEY : old.keyId();
  }

  /// The oldest of a hundred versions gives way to the new one, unless it has a label.
  private void makeRoom(Scope scope, String name) {
    List<ParameterVersion> history = store.history(scope, name);
    if (history.size() >= MAX_VERSIONS) {
      ParameterVersion oldest = history.getFirst();
      if (!oldest.labels().isEmpty()) {
        throw SsmErrors.maxVersions(name, oldest.version());
      }
      store.removeVersion(scope, oldest);
    }
  }

  private static List<Tag> tags(Request request) {
    return request.tags() == null ? List.of() : request.tags();
  }
}
