/// The ECR service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.ecr {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.ecr;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.ecr.EcrPlugin;
}
