package org.shebao.application.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.css.CSSPrimitiveValue;
import org.w3c.dom.css.CSSRule;
import org.w3c.dom.css.CSSRuleList;
import org.w3c.dom.css.CSSStyleRule;
import org.w3c.dom.css.CSSStyleSheet;
import org.w3c.dom.stylesheets.StyleSheetList;

/**
 * The font sizes of a theme, so that the same rules can be written larger: whatever size a style sheet of the kit or of an area sets is enlarged with the rest.
 *
 * @param rules in their order
 */
record FontRules(List<Rule> rules) {

	private static final String SIZE = "font-size";
	/** How the parser writes a class: read again, it would be a widget with this class and no other. */
	private static final Pattern CLASS = Pattern.compile("\\[class=\"([^\"]+)\"]");

	/** One rule: a selector and the size at 100 %. */
	record Rule(String selector, double size) {
	}

	/** Reads the sizes of style sheets. */
	static FontRules of(StyleSheetList sheets) {
		List<Rule> rules = new ArrayList<>();
		for (int i = 0; i < sheets.getLength(); i++) {
			if (sheets.item(i) instanceof CSSStyleSheet sheet) {
				read(sheet.getCssRules(), rules);
			}
		}
		return new FontRules(List.copyOf(rules));
	}

	private static void read(CSSRuleList list, List<Rule> rules) {
		for (int i = 0; i < list.getLength(); i++) {
			CSSRule rule = list.item(i);
			if (rule instanceof CSSStyleRule style) {
				if (style.getStyle().getPropertyCSSValue(SIZE) instanceof CSSPrimitiveValue size) {
					rules.add(new Rule(CLASS.matcher(style.getSelectorText()).replaceAll(".$1"), size.getFloatValue(CSSPrimitiveValue.CSS_NUMBER)));
				}
			}
		}
	}

	/** A style sheet that sets them at a zoom in percent. */
	String at(int zoom) {
		return rules.stream().map(rule -> rule.selector() + " { " + SIZE + ": " + Math.round(rule.size() * zoom / 100) + "; }").collect(Collectors.joining("\n"));
	}
}
