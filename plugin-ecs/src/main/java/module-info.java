/// The ECS service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.ecs {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.ecs;
  exports dev.virga.plugin.ecs.model;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.ecs.EcsPlugin;
}
