package com.acme.shop;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

class Views {
  static Parent load(URL url, Locale locale) throws IOException {
    Parent view = FXMLLoader.load(url, Messages.of(locale).bundle().asResourceBundle());
    return view;
  }
}
