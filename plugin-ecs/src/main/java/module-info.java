/// The ECS service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.ecs {
  requires transitive dev.virga.spi;
}
