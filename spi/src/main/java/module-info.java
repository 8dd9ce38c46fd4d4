/// What a plugin is compiled against, and all that it is compiled against.
///
/// A service plugin provides [dev.virga.spi.ServicePlugin], a wire protocol provides
/// [dev.virga.spi.protocol.Protocol], a way to run workloads provides
/// [dev.virga.spi.exec.ExecutorPlugin]. The module needs the JDK and JSpecify only.
@org.jspecify.annotations.NullMarked
module dev.virga.spi {
  requires transitive org.jspecify;

  exports dev.virga.spi;
  exports dev.virga.spi.capability;
  exports dev.virga.spi.event;
  exports dev.virga.spi.exec;
  exports dev.virga.spi.protocol;
  exports dev.virga.spi.shape;
  exports dev.virga.spi.wire;
}
