/// The IAM service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.iam {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.iam;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.iam.IamPlugin;
}
