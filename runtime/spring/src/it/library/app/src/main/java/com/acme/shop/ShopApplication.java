package com.acme.shop;

import com.acme.lib.LibConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** An application with a library. */
@SpringBootApplication
@Import(LibConfiguration.class)
public class ShopApplication {}
