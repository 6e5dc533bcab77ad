package com.acme.shop;

import picocli.CommandLine;

@CommandLine.Command(name = "copy")
class Copy {
  @CommandLine.Option(names = "--target")
  String target;
}
