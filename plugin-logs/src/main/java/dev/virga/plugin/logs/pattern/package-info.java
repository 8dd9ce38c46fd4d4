/// The filter patterns of CloudWatch Logs: text to [FilterPattern], and whether an event matches.
///
/// The language is that of AWS's page
/// [Filter pattern syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html).
/// Everything in it is case-sensitive. A pattern has one of three forms:
///
/// | starts with | form | example |
/// |---|---|---|
/// | `{` | [JsonPattern] | `{ $.user.id = 1 && $.error IS NULL }` |
/// | `[` | [DelimitedPattern] | `[ip, ..., status = 4*, bytes > 1000]` |
/// | anything else | [TermsPattern] | `ERROR "not found" -debug %4[0-9]{2}%` |
@NullMarked
package dev.virga.plugin.logs.pattern;

import org.jspecify.annotations.NullMarked;
