package org.shebao.core.insurance;

/**
 * A levy item (征收品目) under its levy category (征收项目). Codes are opaque: they come from the region's table (DOMAIN §2.2).
 *
 * @param code         the item's code, such as {@code 102100100}
 * @param name         the item's name, such as 职工基本养老保险(单位缴纳)
 * @param categoryCode the category's code, such as {@code 10210}
 * @param categoryName the category's name, such as 企业职工基本养老保险费
 * @param type         the insurance type it belongs to
 * @param side         who bears it
 */
public record LevyItem(String code, String name, String categoryCode, String categoryName, InsuranceType type, PayerSide side) {
}
