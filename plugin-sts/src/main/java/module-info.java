/// The STS service.
///
/// Jackson reads session policies and web identity tokens; AWS's refusals of broken policies are in
/// Jackson's words.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.sts {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;

  exports dev.virga.plugin.sts;
  exports dev.virga.plugin.sts.model;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.sts.StsPlugin;
}
