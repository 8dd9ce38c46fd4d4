package dev.virga.plugin.lambda.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.virga.plugin.lambda.layer.LayerName.Version;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which other accounts may use
/// [layer versions](https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html).
final class LayerPolicies {
  private static final int MAX_LENGTH = 20480;

  private final ServiceContext context;
  private final Table<StoredLayerPolicy> policies;
  private final JsonFactory json = new JsonFactory();

  LayerPolicies(ServiceContext context) {
    this.context = context;
    this.policies = context.table("layer-policies", StoredLayerPolicy.class);
  }

  /// The policy of a layer version.
  Optional<StoredLayerPolicy> find(Version version) {
    return policies.get(version.layer().scope(), key(version));
  }

  /// Gives a permission.
  ///
  /// @param revisionId the revision that the caller has seen, or null for any
  /// @return the policy with it
  /// @throws dev.virga.spi.AwsException `ResourceConflictException`, `PreconditionFailedException`,
  ///     `PolicyLengthExceededException`
  StoredLayerPolicy add(
      Version version, StoredLayerPolicy.Statement statement, @Nullable String revisionId) {
    List<StoredLayerPolicy.Statement> old = statements(version, revisionId);
    if (old.stream().anyMatch(it -> it.sid().equals(statement.sid()))) {
      throw LayerErrors.statementExists(statement.sid());
    }
    var policy =
        new StoredLayerPolicy(
            context.ids().uuid(), Stream.concat(old.stream(), Stream.of(statement)).toList());
    int length = document(version, policy).length();
    if (length > MAX_LENGTH) {
      throw LayerErrors.policyTooLong(length, MAX_LENGTH);
    }
    policies.put(version.layer().scope(), key(version), policy);
    return policy;
  }

  /// Takes a permission back.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException`, `PreconditionFailedException`
  void remove(Version version, String statementId, @Nullable String revisionId) {
    List<StoredLayerPolicy.Statement> old = statements(version, revisionId);
    if (old.isEmpty()) {
      throw LayerErrors.noPolicy();
    }
    var rest = old.stream().filter(it -> !it.sid().equals(statementId)).toList();
    if (rest.size() == old.size()) {
      throw LayerErrors.noSuchStatement(statementId);
    }
    if (rest.isEmpty()) {
      removeAll(version);
    } else {
      policies.put(
          version.layer().scope(), key(version), new StoredLayerPolicy(context.ids().uuid(), rest));
    }
  }

  /// Takes all permissions back, because the version is being deleted.
  void removeAll(Version version) {
    policies.remove(version.layer().scope(), key(version));
  }

  /// Whether an account may use a version of another account.
  boolean allows(Version version, String account) {
    return find(version).stream()
        .flatMap(policy -> policy.statements().stream())
        .anyMatch(statement -> statement.appliesTo(account));
  }

  /// The policy as a document.
  String document(Version version, StoredLayerPolicy policy) {
    return write(it -> {
      it.writeStartObject();
      it.writeStringField("Version", "2012-10-17");
      it.writeStringField("Id", "default");
      it.writeArrayFieldStart("Statement");
      for (var statement : policy.statements()) {
        statement.write(it, version.arn());
      }
      it.writeEndArray();
      it.writeEndObject();
    });
  }

  /// One statement as a document.
  String document(Version version, StoredLayerPolicy.Statement statement) {
    return write(it -> statement.write(it, version.arn()));
  }

  private List<StoredLayerPolicy.Statement> statements(
      Version version, @Nullable String revisionId) {
    Optional<StoredLayerPolicy> policy = find(version);
    if (revisionId != null
        && !revisionId.equals(policy.map(StoredLayerPolicy::revisionId).orElse(null))) {
      throw LayerErrors.revisionMismatch();
    }
    return policy.map(StoredLayerPolicy::statements).orElse(List.of());
  }

  private interface Document {
    void write(JsonGenerator json) throws IOException;
  }

  private String write(Document document) {
    var text = new StringWriter();
    try (var generator = json.createGenerator(text)) {
      document.write(generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String key(Version version) {
    return Layers.key(version);
  }
}
