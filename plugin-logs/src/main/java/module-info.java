/// The CloudWatch Logs service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.logs {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.logs;
  exports dev.virga.plugin.logs.model;
}
