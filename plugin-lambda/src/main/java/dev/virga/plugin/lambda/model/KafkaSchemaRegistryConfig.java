package dev.virga.plugin.lambda.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `KafkaSchemaRegistryConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_KafkaSchemaRegistryConfig.html).
public record KafkaSchemaRegistryConfig(
    @Nullable String schemaRegistryURI,
    @Nullable SchemaRegistryEventRecordFormat eventRecordFormat,
    @Nullable List<KafkaSchemaRegistryAccessConfig> accessConfigs,
    @Nullable List<KafkaSchemaValidationConfig> schemaValidationConfigs) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static KafkaSchemaRegistryConfig of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public KafkaSchemaRegistryConfig with(Consumer<Builder> changes) {
    var it = new Builder();
    it.schemaRegistryURI = this.schemaRegistryURI;
    it.eventRecordFormat = this.eventRecordFormat;
    it.accessConfigs = this.accessConfigs;
    it.schemaValidationConfigs = this.schemaValidationConfigs;
    changes.accept(it);
    return it.build();
  }

  /// The members of a KafkaSchemaRegistryConfig in the making.
  public static final class Builder {
    public @Nullable String schemaRegistryURI;
    public @Nullable SchemaRegistryEventRecordFormat eventRecordFormat;
    public @Nullable List<KafkaSchemaRegistryAccessConfig> accessConfigs;
    public @Nullable List<KafkaSchemaValidationConfig> schemaValidationConfigs;

    private KafkaSchemaRegistryConfig build() {
      return new KafkaSchemaRegistryConfig(
          schemaRegistryURI, eventRecordFormat, accessConfigs, schemaValidationConfigs);
    }
  }
}
