/// The ECR service.
///
/// Jackson reads the JSON documents that clients hand over as text: manifests and policies.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.ecr {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;

  exports dev.virga.plugin.ecr;
  exports dev.virga.plugin.ecr.model;
  exports dev.virga.plugin.ecr.store;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.ecr.EcrPlugin;
}
